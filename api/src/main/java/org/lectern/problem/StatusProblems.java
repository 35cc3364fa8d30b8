package org.lectern.problem;

/** Texts for the framework's answers that have only a status. */
public final class StatusProblems {
  private StatusProblems() {}

  public static Problem of(int status) {
    return of(status, RequestId.current());
  }

  public static Problem of(int status, String requestId) {
    return Problem.of(status, code(status), detail(status), requestId);
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

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read.";
      case 401 -> "Send a valid token: Authorization: Bearer …";
      case 403 -> "Your role does not allow this operation.";
      case 404 -> "There is nothing at this address.";
      case 405 ->
          "This address does not support that method; the documentation (/q/docs) lists those "
              + "it does.";
      case 406 -> "This address cannot answer in any format that the Accept header names.";
      case 413 -> "The body is larger than allowed here.";
      case 414 -> "An address may be at most 4 KiB long. Send long lists in a body.";
      case 415 -> "Send the body as one of the content types that the documentation names.";
      case 416 -> "There is nothing in that range.";
      case 431 -> "Headers may be at most 20 KiB in total.";
      case 503 ->
          "The database is temporarily unavailable. Nothing was changed; try again shortly.";
      case 505 -> "Use HTTP/1.1.";
      default ->
          status < 500
              ? "The request was refused."
              : "Something went wrong. The log has the details under the request id.";
    };
  }
}
