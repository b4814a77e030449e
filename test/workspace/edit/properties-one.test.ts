import { propertiesOfEditing } from './properties-of-editing.ts';

propertiesOfEditing(0);
