package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** How much room a course, or a session, has for files, and how much of it is taken. */
@ApplicationScoped
public class FileQuotas {
  private static final long MEGABYTE = 1L << 20;

  private static final Statement<UUID, Long> USED_BY_COURSE =
      Statement.of(
          UUID.class,
          Long.class,
          """
          select coalesce(sum(f.size), 0)::bigint
          from file_place p join stored_file f on f.id = p.file_id
          where p.course_id = :course and p.session_id is null""");

  private static final Statement<UUID, Long> USED_BY_SESSION =
      Statement.of(
          UUID.class,
          Long.class,
          """
          select coalesce(sum(f.size), 0)::bigint
          from file_place p join stored_file f on f.id = p.file_id
          where p.session_id = :session""");

  /** Whoever adds files to the same place does it one after the other. */
  private static final Statement<String, Integer> HOLD =
      Statement.of(
          String.class,
          Integer.class,
          "select 1 from pg_advisory_xact_lock(hashtextextended(:place, 12))");

  private final Database database;
  private final FileSettings settings;

  FileQuotas(Database database, FileSettings settings) {
    this.database = database;
    this.settings = settings;
  }

  /** Bytes taken, and all there are. */
  public record Room(long used, long most) {
    /** 409 unless so many bytes more fit. */
    public void require(long size) {
      if (used + size <= most) return;
      throw ProblemException.conflict(
          Sentence.of("no-room-for-files", used, most),
          Map.of("usedBytes", used, "quotaBytes", most));
    }
  }

  public Room of(FilePlace place) {
    var session = place.session();
    return session == null
        ? new Room(database.one(USED_BY_COURSE, place.course()), bytes(settings.courseMegabytes()))
        : new Room(database.one(USED_BY_SESSION, session), bytes(settings.sessionMegabytes()));
  }

  /** The same as the last word: until the transaction ends nobody else adds a file there. */
  Room held(FilePlace place) {
    var session = place.session();
    database.one(HOLD, String.valueOf(session == null ? place.course() : session));
    return of(place);
  }

  private static long bytes(int megabytes) {
    return megabytes * MEGABYTE;
  }
}
