package org.lectern.problem;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id of one request, in its answer's {@code X-Request-Id}, in its problem and in the log. */
public final class RequestId {
  public static final String HEADER = "X-Request-Id";
  private static final String KEY = "requestId";
  private static final Pattern TAKEN_FROM_CALLER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The caller's id if it is harmless, else a new one. */
  public static String choose(@Nullable String fromCaller) {
    return fromCaller != null && TAKEN_FROM_CALLER.matcher(fromCaller).matches()
        ? fromCaller
        : UUID.randomUUID().toString();
  }

  public static void begin(String id) {
    MDC.put(KEY, id);
  }

  public static String current() {
    var id = MDC.get(KEY);
    return id == null ? "none" : id.toString();
  }
}
