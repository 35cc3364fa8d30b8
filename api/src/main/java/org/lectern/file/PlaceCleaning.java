package org.lectern.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.lectern.file.UnusedFiles.Placed;
import org.lectern.jobs.HandedOver;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Takes files out of places of one kind in which nothing uses them, some at a time: those that are
 * held, and then found to be still unused.
 */
public record PlaceCleaning(Statement<Old, Placed> hold, Statement<Held, Placed> stillUnused) {
  private static final int AT_ONCE = 100;
  private static final String COLUMNS =
      """
      select p.file_id as file, p.course_id as course, p.session_id as session,
        p.user_id as learner
      """;

  /** Which places are looked at, and how many at once. */
  public record Old(Instant before, int most) {}

  /** Places that are held. */
  public record Held(
      Collection<UUID> files,
      Collection<UUID> courses,
      Collection<UUID> sessions,
      Collection<UUID> learners) {}

  /**
   * The SQL by which some are held.
   *
   * @param unused of {@code file_place p}: that it is of that kind, and nothing uses its file there
   */
  public static String holding(String unused) {
    return COLUMNS
        + """
        from file_place p where p.placed_at < :before and %s
        limit :most for update of p skip locked"""
            .formatted(unused);
  }

  /** The SQL that looks at those again. */
  public static String among(String unused) {
    return COLUMNS
        + """
        from file_place p join unnest(cast(:files as uuid[]), cast(:courses as uuid[]),
            cast(:sessions as uuid[]), cast(:learners as uuid[]))
            as held(file, course, session, learner)
          on p.file_id = held.file and p.course_id = held.course
            and p.session_id is not distinct from held.session
            and p.user_id is not distinct from held.learner
        where %s"""
            .formatted(unused);
  }

  /** All that were placed before then. */
  public void run(Database database, UnusedFiles files, Instant before) {
    int done;
    do {
      HandedOver.ifLeaving();
      done = QuarkusTransaction.requiringNew().call(() -> takeOut(database, files, before));
    } while (done > 0);
  }

  /** Who named one just before it was held has committed by the second look. */
  private int takeOut(Database database, UnusedFiles files, Instant before) {
    var held = database.list(hold, new Old(before, AT_ONCE));
    if (held.isEmpty()) return 0;
    var still =
        database.list(
            stillUnused,
            new Held(
                UnusedFiles.each(held, Placed::file),
                UnusedFiles.each(held, Placed::course),
                UnusedFiles.each(held, Placed::session),
                UnusedFiles.each(held, Placed::learner)));
    if (!still.isEmpty()) files.takeOut(still);
    return still.size();
  }
}
