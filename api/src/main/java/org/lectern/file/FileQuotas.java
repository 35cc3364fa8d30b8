package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** How much room a course, a session or a learner has for files, and how much of it is taken. */
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
          where p.session_id = :session and p.user_id is null""");

  private record Learner(UUID course, UUID session, UUID learner) {}

  private record Taken(long files, long bytes) {}

  private static final Statement<Learner, Taken> TAKEN_BY_LEARNER =
      Statement.of(
          Learner.class,
          Taken.class,
          """
          select count(*) as files, coalesce(sum(f.size), 0)::bigint as bytes
          from file_place p join stored_file f on f.id = p.file_id
          where p.user_id = :learner and p.session_id = :session and p.course_id = :course""");

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
    if (place.learner() != null) return ofLearner(place);
    var session = place.session();
    return session == null
        ? new Room(database.one(USED_BY_COURSE, place.course()), bytes(settings.courseMegabytes()))
        : new Room(database.one(USED_BY_SESSION, session), bytes(settings.sessionMegabytes()));
  }

  /** 409 where a learner has all the files there that they may have. */
  private Room ofLearner(FilePlace place) {
    var who = new Learner(place.course(), place.session(), place.learner());
    var taken = database.one(TAKEN_BY_LEARNER, who);
    if (taken.files >= settings.learnerFiles()) {
      throw ProblemException.conflict("no-room-for-files.number", settings.learnerFiles());
    }
    return new Room(taken.bytes, bytes(settings.learnerMegabytes()));
  }

  /** The same as the last word: until the transaction ends nobody else adds a file there. */
  Room held(FilePlace place) {
    var session = place.session();
    var whole = session == null ? place.course() : session;
    database.one(HOLD, place.learner() == null ? whole.toString() : whole + " " + place.learner());
    return of(place);
  }

  private static long bytes(int megabytes) {
    return megabytes * MEGABYTE;
  }
}
