package org.lectern.problem;

/** What the framework's own bare statuses say. */
public final class StatusProblems {
  private StatusProblems() {}

  public static Problem of(int status) {
    return Problem.of(status, code(status), detail(status), RequestId.current());
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
      case 415 -> "unsupported-media-type";
      case 503 -> "database-away";
      default -> status < 500 ? "refused" : "internal";
    };
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read.";
      case 401 -> "Send a valid token: Authorization: Bearer …";
      case 403 -> "Your role does not include this operation.";
      case 404 -> "There is nothing at this address.";
      case 405 ->
          "This address does not take that method; the documentation (/q/docs) names those it takes.";
      case 406 -> "This address cannot answer in a form that the Accept header names.";
      case 413 -> "The body is larger than the 20 MB that are taken at once.";
      case 415 -> "Send the body as one of the content types that the documentation names.";
      case 503 -> "The database is away for a moment. Nothing was changed; try again shortly.";
      default ->
          status < 500
              ? "The request was refused."
              : "Something went wrong here. The request id finds it in the log.";
    };
  }
}
