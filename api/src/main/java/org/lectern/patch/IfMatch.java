package org.lectern.patch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.problem.ProblemException;

/**
 * The {@code If-Match} of a write (RFC 9110): an {@code ETag} that the caller has read, or several,
 * or {@code *} for any. It speaks of the version of the nearest thing on the address that has one:
 * of a session, for its coaches and learners too.
 */
@RequestScoped
public class IfMatch {
  /** What has a version: whatever a PATCH can change. */
  public enum Of {
    SESSION("session"),
    COURSE("course"),
    CLASS("class_group"),
    CATEGORY("session_category"),
    USER("app_user");

    private final String table;

    Of(String table) {
      this.table = table;
    }
  }

  private static final String TAG = "(W/)?\"[!#-~\\x80-\\xFF]*\"";
  private static final Pattern TAGS = Pattern.compile(TAG + "(\\s*,\\s*" + TAG + ")*");

  private final HttpHeaders headers;
  private final EntityManager database;

  IfMatch(HttpHeaders headers, EntityManager database) {
    this.headers = headers;
    this.database = database;
  }

  /**
   * 412 where the caller has seen another version of this one, 400 where that cannot be read. The
   * row is held until the transaction is over, so that the version is still the same when the write
   * is. Ask once it is known that the caller may write; without the header it costs nothing.
   */
  public void require(Of what, UUID id) {
    var lines = headers.getRequestHeader(HttpHeaders.IF_MATCH);
    if (lines == null || lines.isEmpty()) return;
    var seen = String.join(", ", lines).strip();
    if (seen.equals("*")) return;
    if (!TAGS.matcher(seen).matches()) throw unreadable();
    var isSeen = version(what, id).filter(version -> names(seen, EntityTags.of(version)));
    if (isSeen.isEmpty()) throw ProblemException.stale();
  }

  /** A weak tag is never the same as ours, which are strong. */
  private static boolean names(String seen, String tag) {
    return Stream.of(seen.split(",")).map(String::strip).anyMatch(tag::equals);
  }

  @SuppressWarnings("unchecked")
  private Optional<Integer> version(Of what, UUID id) {
    var held = "select version from %s where id = :id for no key update".formatted(what.table);
    return database
        .createNativeQuery(held, Integer.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private static ProblemException unreadable() {
    return ProblemException.malformed(
        "If-Match",
        "bad-if-match",
        "If-Match takes the ETag that was read, quotes and all, such as \"7\". Or leave it out.");
  }
}
