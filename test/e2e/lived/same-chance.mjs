// Chance that is the same in every run: people's ids, which decide between equals, are made by it.
let seed = 1;
Math.random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
