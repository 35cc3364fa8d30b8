package org.lectern.content.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.lectern.file.FileSettings;
import org.lectern.file.UnusedFiles;
import org.lectern.file.UnusedFiles.Placed;
import org.lectern.jobs.HandedOver;
import org.lectern.jobs.RepeatedJob;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Deletes files that no item uses, a day after they were sent, or their last item went. */
@ApplicationScoped
public class FileCleaning implements RepeatedJob {
  private static final int AT_ONCE = 100;

  /** In base content, what the course's sessions made of it counts as well. */
  private static final String UNUSED =
      """
      not exists (select 1 from item i
        where i.files @> array[p.file_id] and i.course_id = p.course_id
          and (p.session_id is null or i.session_id = p.session_id))
      and not exists (select 1 from item_in_session l join item i on i.id = l.item_id
        where l.files @> array[p.file_id] and i.course_id = p.course_id
          and (p.session_id is null or l.session_id = p.session_id))""";

  private record Old(Instant before, int most) {}

  private static final Statement<Old, Placed> HOLD =
      Statement.of(
          Old.class,
          Placed.class,
          """
          select p.file_id as file, p.course_id as course, p.session_id as session
          from file_place p where p.placed_at < :before and %s
          limit :most for update of p skip locked"""
              .formatted(UNUSED));

  private record Held(
      Collection<UUID> files, Collection<UUID> courses, Collection<UUID> sessions) {}

  /** Who named one just before it was held has committed by now. */
  private static final Statement<Held, Placed> STILL_UNUSED =
      Statement.of(
          Held.class,
          Placed.class,
          """
          select p.file_id as file, p.course_id as course, p.session_id as session
          from file_place p join unnest(cast(:files as uuid[]), cast(:courses as uuid[]),
              cast(:sessions as uuid[])) as held(file, course, session)
            on p.file_id = held.file and p.course_id = held.course
              and p.session_id is not distinct from held.session
          where %s"""
              .formatted(UNUSED));

  private final Database database;
  private final UnusedFiles unused;
  private final FileSettings settings;
  private final Clock realTime;

  FileCleaning(
      Database database,
      UnusedFiles unused,
      FileSettings settings,
      @Named("realTime") Clock realTime) {
    this.database = database;
    this.unused = unused;
    this.settings = settings;
    this.realTime = realTime;
  }

  @Override
  public String name() {
    return "clean-files";
  }

  @Override
  public Duration pause() {
    return settings.cleaning();
  }

  @Override
  public void run() {
    var before = realTime.instant().minus(settings.unusedFor());
    untilNothingIsLeft(() -> takeOut(before));
    untilNothingIsLeft(() -> unused.deleteHomeless(before, AT_ONCE));
  }

  private static void untilNothingIsLeft(IntSupplier some) {
    int done;
    do {
      HandedOver.ifLeaving();
      done = QuarkusTransaction.requiringNew().call(some::getAsInt);
    } while (done > 0);
  }

  private int takeOut(Instant before) {
    var held = database.list(HOLD, new Old(before, AT_ONCE));
    if (held.isEmpty()) return 0;
    var sessions = new ArrayList<UUID>();
    held.forEach(place -> sessions.add(place.session()));
    var still =
        database.list(
            STILL_UNUSED,
            new Held(
                held.stream().map(Placed::file).toList(),
                held.stream().map(Placed::course).toList(),
                sessions));
    if (!still.isEmpty()) unused.takeOut(still);
    return still.size();
  }
}
