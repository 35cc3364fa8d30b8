package org.lectern.jobs;

/** A job breaks off because its instance leaves; it is begun again soon, here or elsewhere. */
public final class HandedOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private HandedOver() {}

  /** To be called between the steps of long work. */
  public static void ifLeaving() {
    if (Thread.currentThread().isInterrupted()) throw new HandedOver();
  }
}
