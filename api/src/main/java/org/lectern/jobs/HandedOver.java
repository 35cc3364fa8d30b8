package org.lectern.jobs;

/** A job stops because its instance is shutting down; it is restarted soon, here or elsewhere. */
public final class HandedOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private HandedOver() {}

  /** Must be called between the steps of long work. */
  public static void ifLeaving() {
    if (Thread.currentThread().isInterrupted()) throw new HandedOver();
  }
}
