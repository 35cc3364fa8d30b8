package org.lectern.boot;

/** The start without the application: all that may be killed half way. Ends when it stands. */
final class PreparedChild {
  private PreparedChild() {}

  public static void main(String... arguments) {
    Surroundings.prepare();
    System.exit(0);
  }
}
