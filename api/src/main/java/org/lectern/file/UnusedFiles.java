package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Takes files out of places where nothing uses them, and deletes those that have no place left. */
@ApplicationScoped
public class UnusedFiles {
  /** A file in one of its places. */
  public record Placed(UUID file, UUID course, @Nullable UUID session) {}

  private record Many(
      Collection<UUID> files, Collection<UUID> courses, Collection<UUID> sessions) {}

  private static final Statement<Many, Void> TAKE_OUT =
      Statement.change(
          Many.class,
          """
          delete from file_place p
          using unnest(cast(:files as uuid[]), cast(:courses as uuid[]), cast(:sessions as uuid[]))
            as gone(file, course, session)
          where p.file_id = gone.file and p.course_id = gone.course
            and p.session_id is not distinct from gone.session""");

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

  private final Database database;

  UnusedFiles(Database database) {
    this.database = database;
  }

  /** The caller holds these places, and has seen that nothing uses them. */
  public void takeOut(List<Placed> places) {
    var sessions = new ArrayList<UUID>();
    places.forEach(place -> sessions.add(place.session()));
    database.change(
        TAKE_OUT,
        new Many(
            places.stream().map(Placed::file).toList(),
            places.stream().map(Placed::course).toList(),
            sessions));
  }

  /** How many of those uploaded before then were deleted, at most so many. */
  public int deleteHomeless(Instant before, int most) {
    var held = database.list(HOLD, new Old(before, most));
    return held.isEmpty() ? 0 : database.change(DELETE, new Held(held));
  }
}
