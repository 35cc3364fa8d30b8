package org.lectern.problem;

import org.lectern.sentence.Sentence;

/** What the framework's answers say that have only a status. */
public final class StatusProblems {
  private StatusProblems() {}

  public static Problem of(int status) {
    return of(status, RequestId.current());
  }

  public static Problem of(int status, String requestId) {
    return Problem.of(status, Sentence.of(code(status)), requestId);
  }

  private static String code(int status) {
    return switch (status) {
      case 400 -> "malformed";
      case 401 -> "sign-in-needed";
      case 403 -> "role-too-low";
      case 404 -> "no-such-address";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 413 -> "too-large";
      case 414 -> "address-too-long";
      case 415 -> "unsupported-media-type";
      case 416 -> "no-such-range";
      case 431 -> "headers-too-large";
      case 503 -> "database-away";
      case 505 -> "http-version";
      default -> status < 500 ? "refused" : "internal";
    };
  }
}
