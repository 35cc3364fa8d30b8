package org.lectern.fuzz;

/** How much is asked and how the dice fall; {@code -Dfuzz.calls} and {@code -Dfuzz.seed} say. */
record Extent(int calls, long seed) {
  static Extent given() {
    return new Extent(
        Integer.getInteger("fuzz.calls", 5_000), Long.getLong("fuzz.seed", 20_260_315L));
  }
}
