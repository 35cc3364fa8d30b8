package org.lectern.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Chance that falls the same way each time for the same seed, round and call. */
final class Dice {
  private final Random random;

  Dice(long seed, int round, int call) {
    this.random = new Random(Objects.hash(seed, round, call));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  @SafeVarargs
  final <T> T oneOf(T... things) {
    return things[random.nextInt(things.length)];
  }

  <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  <T> List<T> shuffled(List<T> things) {
    var copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }
}
