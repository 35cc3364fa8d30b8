package org.lectern.etag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The {@code If-Match} of a write (RFC 9110): an {@code ETag} that the caller has read, or several,
 * or {@code *} for any. It refers to the version of the nearest resource in the path that has one:
 * for a session's coaches and learners, the session's.
 */
@RequestScoped
public class IfMatch {
  private static final String TAG = "(W/)?\"[!#-~\\x80-\\xFF]*\"";
  private static final Pattern TAGS = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");

  private final HttpHeaders headers;
  private final Database database;

  IfMatch(HttpHeaders headers, Database database) {
    this.headers = headers;
    this.database = database;
  }

  /**
   * 412 if the caller has seen another version, 400 if the header cannot be read. The row is locked
   * until the transaction ends, so that the version does not change before the write. Call it once
   * it is known that the caller may write; without the header it costs nothing.
   *
   * @param versions answers with the version of a row and holds it, {@code for no key update}
   */
  public <K> void require(Statement<K, Integer> versions, K id) {
    var lines = headers.getRequestHeader(HttpHeaders.IF_MATCH);
    if (lines == null || lines.isEmpty()) return;
    var seen = String.join(", ", lines).strip();
    if (seen.equals("*")) return;
    if (!TAGS.matcher(seen).matches()) throw unreadable();
    var isSeen =
        database.first(versions, id).filter(version -> names(seen, EntityTags.of(version)));
    if (isSeen.isEmpty()) throw ProblemException.stale();
  }

  /** A weak tag never matches ours, which are strong. */
  private static boolean names(String seen, String tag) {
    return Stream.of(seen.split(",")).map(String::strip).anyMatch(tag::equals);
  }

  private static ProblemException unreadable() {
    return ProblemException.malformed("If-Match", "bad-if-match");
  }
}
