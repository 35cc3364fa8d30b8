package org.lectern.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.jobs.HandedOver;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Takes files out of places where nothing uses them, and deletes those that have no place left. */
@ApplicationScoped
public class UnusedFiles {
  /** A file in one of its places. */
  public record Placed(UUID file, UUID course, @Nullable UUID session, @Nullable UUID learner) {}

  private record Many(
      Collection<UUID> files,
      Collection<UUID> courses,
      Collection<UUID> sessions,
      Collection<UUID> learners) {}

  private static final Statement<Many, Void> TAKE_OUT =
      Statement.change(
          Many.class,
          """
          delete from file_place p
          using unnest(cast(:files as uuid[]), cast(:courses as uuid[]), cast(:sessions as uuid[]),
            cast(:learners as uuid[])) as gone(file, course, session, learner)
          where p.file_id = gone.file and p.course_id = gone.course
            and p.session_id is not distinct from gone.session
            and p.user_id is not distinct from gone.learner""");

  private record Old(Instant before, int most) {}

  private static final Statement<Old, UUID> HOLD =
      Statement.of(
          Old.class,
          UUID.class,
          """
          select f.id from stored_file f
          where f.uploaded_at < :before
            and not exists (select 1 from file_place p where p.file_id = f.id)
          limit :most for update skip locked""");

  private record Held(Collection<UUID> files) {}

  /** A statement of its own, since it sees what was committed until the files were held. */
  private static final Statement<Held, Void> DELETE =
      Statement.change(
          Held.class,
          """
          delete from stored_file f
          where f.id = any(:files)
            and not exists (select 1 from file_place p where p.file_id = f.id)""");

  private static final int AT_ONCE = 100;

  private final Database database;

  UnusedFiles(Database database) {
    this.database = database;
  }

  /** The caller holds these places, and has seen that nothing uses them. */
  void takeOut(List<Placed> places) {
    database.change(TAKE_OUT, many(places));
  }

  private static Many many(List<Placed> places) {
    return new Many(
        each(places, Placed::file),
        each(places, Placed::course),
        each(places, Placed::session),
        each(places, Placed::learner));
  }

  static List<UUID> each(List<Placed> places, Function<Placed, UUID> part) {
    var parts = new ArrayList<UUID>();
    places.forEach(place -> parts.add(part.apply(place)));
    return parts;
  }

  /** Deletes those that have no place left and were uploaded before then. */
  public void deleteHomeless(Instant before) {
    int done;
    do {
      HandedOver.ifLeaving();
      done = QuarkusTransaction.requiringNew().call(() -> deleteSome(before));
    } while (done > 0);
  }

  private int deleteSome(Instant before) {
    var held = database.list(HOLD, new Old(before, AT_ONCE));
    return held.isEmpty() ? 0 : database.change(DELETE, new Held(held));
  }
}
