package org.lectern.file;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** All uploaded files, and where each may be named. */
@ApplicationScoped
public class StoredFiles {
  private record Ids(Collection<UUID> ids) {}

  private static final Statement<Ids, StoredFile> FIND =
      Statement.of(
          Ids.class,
          StoredFile.class,
          "select id, name, media_type, size from stored_file where id = any(:ids)");

  private record Asked(
      Collection<UUID> ids, UUID course, @Nullable UUID session, @Nullable UUID learner) {}

  /** Held, so that nobody cleans away what is about to be used. */
  private static final Statement<Asked, UUID> PLACED =
      Statement.of(
          Asked.class,
          UUID.class,
          """
          select file_id from file_place
          where file_id = any(:ids) and course_id = :course
            and user_id is not distinct from cast(:learner as uuid)
            and (session_id = cast(:session as uuid)
              or session_id is null and cast(:learner as uuid) is null)
          order by file_id for key share""");

  private record Added(UUID id, String name, String mediaType, long size, UUID by, Instant now) {}

  private static final Statement<Added, Void> ADD =
      Statement.change(
          Added.class,
          """
          insert into stored_file (id, name, media_type, size, uploaded_by, uploaded_at)
          values (:id, :name, :mediaType, :size, :by, :now)""");

  private record Placed(
      UUID file, UUID course, @Nullable UUID session, @Nullable UUID learner, Instant now) {}

  private static final Statement<Placed, Void> PLACE =
      Statement.change(
          Placed.class,
          """
          insert into file_place (file_id, course_id, session_id, user_id, placed_at)
          values (:file, :course, cast(:session as uuid), cast(:learner as uuid), :now)""");

  private record Copied(UUID model, UUID session, Collection<UUID> courses) {}

  private static final Statement<Copied, Void> COPY_PLACES =
      Statement.change(
          Copied.class,
          """
          insert into file_place (file_id, course_id, session_id, placed_at)
          select p.file_id, p.course_id, :session, p.placed_at from file_place p
          where p.session_id = :model and p.user_id is null and p.course_id = any(:courses)""");

  private final Database database;

  StoredFiles(Database database) {
    this.database = database;
  }

  public Optional<StoredFile> find(UUID id) {
    return database.first(FIND, new Ids(Set.of(id)));
  }

  /** Those that exist, by their ids, in one statement. */
  public Map<UUID, StoredFile> find(Collection<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    return database.list(FIND, new Ids(ids)).stream()
        .collect(toMap(StoredFile::id, Function.identity()));
  }

  /** Which of them may be named there; they stay until the transaction ends. */
  public Set<UUID> placed(Collection<UUID> ids, FilePlace place) {
    if (ids.isEmpty()) return Set.of();
    var asked = new Asked(ids, place.course(), place.session(), place.learner());
    return database.list(PLACED, asked).stream().collect(toUnmodifiableSet());
  }

  /** A fault at {@code pointer} for one that was sent elsewhere, or is not there. */
  public void requirePlaced(Collection<UUID> ids, FilePlace place, Faults faults, String pointer) {
    var placed = placed(ids, place);
    var key = missing(place);
    ids.stream()
        .filter(id -> !placed.contains(id))
        .findFirst()
        .ifPresent(id -> faults.add(pointer, Sentence.of(key, id)));
  }

  private static String missing(FilePlace place) {
    if (place.learner() != null) return "no-such-file.learner";
    return place.session() == null ? "no-such-file" : "no-such-file.session";
  }

  /** What may be named in these courses of one session may be named in those of another, too. */
  public void copyPlaces(UUID model, UUID session, Collection<UUID> courses) {
    database.change(COPY_PLACES, new Copied(model, session, courses));
  }

  void add(StoredFile file, FilePlace place, UUID by, Instant now) {
    database.change(ADD, new Added(file.id(), file.name(), file.mediaType(), file.size(), by, now));
    database.change(
        PLACE, new Placed(file.id(), place.course(), place.session(), place.learner(), now));
  }
}
