package org.lectern.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.lectern.sentence.Sentence;

/**
 * An error as an RFC 9457 problem, by the key of its sentence and what fills it; {@link
 * ProblemMappers} turns it into the answer.
 */
public class ProblemException extends WebApplicationException {
  /** How many faults one answer lists. */
  public static final int MOST_FAULTS = 100;

  private final String code;
  private final Sentence detail;
  private final List<FieldFault> errors;
  private final Map<String, Object> members;

  private ProblemException(
      int status,
      String code,
      Sentence detail,
      List<FieldFault> errors,
      Map<String, Object> members) {
    super(detail.toString(), Response.status(status).build());
    this.code = code;
    this.detail = detail;
    this.errors = List.copyOf(errors);
    this.members = Map.copyOf(members);
  }

  private static ProblemException of(int status, Sentence detail, Map<String, Object> members) {
    return new ProblemException(status, detail.code(), detail, List.of(), members);
  }

  /** 400: the request cannot be read; {@code pointer} names the parameter at fault. */
  public static ProblemException malformed(String pointer, String key, Object... args) {
    return malformed(FieldFault.at(pointer, key, args));
  }

  public static ProblemException malformed(FieldFault fault) {
    return new ProblemException(400, fault.code(), fault.detail(), List.of(fault), Map.of());
  }

  /** 401: not authenticated. */
  public static ProblemException unauthorized(String key, Object... args) {
    return of(401, Sentence.of(key, args), Map.of());
  }

  /** 403: known, seen, and not allowed. */
  public static ProblemException forbidden(String key, Object... args) {
    return forbidden(Sentence.of(key, args), Map.of());
  }

  /** 403 with extra members, such as an instant. */
  public static ProblemException forbidden(Sentence detail, Map<String, Object> members) {
    return of(403, detail, members);
  }

  /** 404: does not exist, or the caller may not see it; the two are never told apart. */
  public static ProblemException notFound(String what, Object id) {
    return of(404, Sentence.of(what.replace(' ', '-') + "-not-found", id), Map.of());
  }

  /** 404: it was deleted after the request began. */
  static ProblemException goneMeanwhile() {
    return of(404, Sentence.of("gone-meanwhile"), Map.of());
  }

  /** 409: the current state does not allow it. */
  public static ProblemException conflict(String key, Object... args) {
    return conflict(Sentence.of(key, args), Map.of());
  }

  /** 409 with extra members, such as the sessions that prevent it. */
  public static ProblemException conflict(Sentence detail, Map<String, Object> members) {
    return of(409, detail, members);
  }

  /** 409 that names the conflicting fields, such as a title that is taken. */
  public static ProblemException conflict(FieldFault fault) {
    return new ProblemException(409, fault.code(), fault.detail(), List.of(fault), Map.of());
  }

  /** 412: it was changed since it was read. */
  public static ProblemException stale() {
    return of(412, Sentence.of("stale"), Map.of());
  }

  /** 413: more than is accepted at once. */
  public static ProblemException tooLarge(String key, Object... args) {
    return of(413, Sentence.of(key, args), Map.of());
  }

  /** 422: every fault of the request at once, the first {@value #MOST_FAULTS} by name. */
  public static ProblemException invalid(List<FieldFault> faults) {
    var named = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
    return new ProblemException(422, "invalid", summary(faults), named, Map.of());
  }

  private static Sentence summary(List<FieldFault> faults) {
    if (faults.size() == 1) return faults.get(0).detail();
    if (faults.size() <= MOST_FAULTS) return Sentence.of("invalid.several", faults.size());
    return Sentence.of("invalid.many", faults.size(), MOST_FAULTS, faults.size() - MOST_FAULTS);
  }

  /** 422 with a single fault. */
  public static ProblemException invalid(String pointer, String key, Object... args) {
    return invalid(List.of(FieldFault.at(pointer, key, args)));
  }

  /** 429: too many attempts; {@code seconds} until the next one is checked. */
  public static ProblemException tooMany(long seconds) {
    return later(429, Sentence.of("too-many-attempts", seconds), seconds);
  }

  /** 409: somebody else is changing the same thing. */
  public static ProblemException busy() {
    return later(409, Sentence.of("busy"), 2);
  }

  /** 503: too many requests at once. */
  public static ProblemException overloaded() {
    return unavailable("overloaded", 5);
  }

  /** 503: not now; {@code seconds} until it is worth trying again. */
  public static ProblemException unavailable(String key, long seconds) {
    return later(503, Sentence.of(key), seconds);
  }

  private static ProblemException later(int status, Sentence detail, long seconds) {
    return of(status, detail, Map.of("retryAfterSeconds", seconds));
  }

  /** 503: too much to do just now; nothing was changed. */
  public static ProblemException busy(String key, long seconds) {
    return unavailable(key, seconds);
  }

  public int status() {
    return getResponse().getStatus();
  }

  public String code() {
    return code;
  }

  Sentence detail() {
    return detail;
  }

  public List<FieldFault> errors() {
    return errors;
  }

  public Map<String, Object> members() {
    return members;
  }
}
