package org.lectern.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** An error as an RFC 9457 problem; {@link ProblemMappers} turns it into the answer. */
public class ProblemException extends WebApplicationException {
  /** How many faults one answer lists. */
  public static final int MOST_FAULTS = 100;

  private final String code;
  private final List<FieldFault> errors;
  private final Map<String, Object> members;

  private ProblemException(
      int status,
      String code,
      String detail,
      List<FieldFault> errors,
      Map<String, Object> members) {
    super(detail, Response.status(status).build());
    this.code = code;
    this.errors = List.copyOf(errors);
    this.members = Map.copyOf(members);
  }

  /** 400: the request cannot be read; {@code pointer} names the parameter at fault. */
  public static ProblemException malformed(String pointer, String code, String detail) {
    return new ProblemException(
        400, code, detail, List.of(new FieldFault(pointer, code, detail)), Map.of());
  }

  /** 401: not authenticated. */
  public static ProblemException unauthorized(String code, String detail) {
    return new ProblemException(401, code, detail, List.of(), Map.of());
  }

  /** 403: known, seen, and not allowed. */
  public static ProblemException forbidden(String code, String detail) {
    return forbidden(code, detail, Map.of());
  }

  /** 403 with extra members, such as an instant. */
  public static ProblemException forbidden(
      String code, String detail, Map<String, Object> members) {
    return new ProblemException(403, code, detail, List.of(), members);
  }

  /** 404: does not exist, or the caller may not see it; the two are never told apart. */
  public static ProblemException notFound(String what, Object id) {
    return new ProblemException(
        404,
        what.replace(' ', '-') + "-not-found",
        "There is no %s “%s”, or you may not see it.".formatted(what, id),
        List.of(),
        Map.of());
  }

  /** 404: it was deleted after the request began. */
  static ProblemException goneMeanwhile() {
    return new ProblemException(
        404, "gone-meanwhile", "This was deleted in the meantime.", List.of(), Map.of());
  }

  /** 409: the current state does not allow it. */
  public static ProblemException conflict(String code, String detail) {
    return new ProblemException(409, code, detail, List.of(), Map.of());
  }

  /** 409 with extra members, such as the sessions that prevent it. */
  public static ProblemException conflict(String code, String detail, Map<String, Object> members) {
    return new ProblemException(409, code, detail, List.of(), members);
  }

  /** 409 that names the conflicting fields, such as a title that is taken. */
  public static ProblemException conflict(FieldFault fault) {
    return new ProblemException(409, fault.code(), fault.detail(), List.of(fault), Map.of());
  }

  /** 412: it was changed since it was read. */
  public static ProblemException stale() {
    return new ProblemException(
        412,
        "stale",
        "Somebody else changed this in the meantime. Read it again, then repeat your change.",
        List.of(),
        Map.of());
  }

  /** 413: more than is accepted at once. */
  public static ProblemException tooLarge(String detail) {
    return tooLarge("too-large", detail);
  }

  /** 413 with a code of its own, for limits other than bytes. */
  public static ProblemException tooLarge(String code, String detail) {
    return new ProblemException(413, code, detail, List.of(), Map.of());
  }

  /** 422: every fault of the request at once, the first {@value #MOST_FAULTS} by name. */
  public static ProblemException invalid(List<FieldFault> faults) {
    var named = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
    return new ProblemException(422, "invalid", summary(faults), named, Map.of());
  }

  private static String summary(List<FieldFault> faults) {
    if (faults.size() == 1) return faults.get(0).detail();
    if (faults.size() <= MOST_FAULTS) {
      return "%d values are not valid; each is listed under errors.".formatted(faults.size());
    }
    return "At least %d values are not valid: %d are listed under errors, and there are %d more."
        .formatted(faults.size(), MOST_FAULTS, faults.size() - MOST_FAULTS);
  }

  /** 422 with a single fault. */
  public static ProblemException invalid(String pointer, String code, String detail) {
    return invalid(List.of(new FieldFault(pointer, code, detail)));
  }

  /** 429: too many attempts; {@code seconds} until the next one is checked. */
  public static ProblemException tooMany(String detail, long seconds) {
    return later(429, "too-many-attempts", detail, seconds);
  }

  /** 409: somebody else is changing the same thing. */
  public static ProblemException busy() {
    return later(
        409,
        "busy",
        "Somebody else is changing this at the moment. Nothing was changed; try again "
            + "shortly.",
        2);
  }

  /** 503: too many requests at once. */
  public static ProblemException overloaded() {
    return unavailable(
        "overloaded", "The server is busy. Nothing was changed; try again shortly.", 5);
  }

  /** 503: not now; {@code seconds} until it is worth trying again. */
  public static ProblemException unavailable(String code, String detail, long seconds) {
    return later(503, code, detail, seconds);
  }

  private static ProblemException later(int status, String code, String detail, long seconds) {
    return new ProblemException(
        status, code, detail, List.of(), Map.of("retryAfterSeconds", seconds));
  }

  /** 503: too much to do just now; nothing was changed. */
  public static ProblemException busy(String code, String detail, long seconds) {
    return new ProblemException(503, code, detail, List.of(), Map.of("retryAfterSeconds", seconds));
  }

  public int status() {
    return getResponse().getStatus();
  }

  public String code() {
    return code;
  }

  public List<FieldFault> errors() {
    return errors;
  }

  public Map<String, Object> members() {
    return members;
  }
}
