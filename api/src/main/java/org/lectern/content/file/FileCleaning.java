package org.lectern.content.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.lectern.file.FileSettings;
import org.lectern.file.PlaceCleaning;
import org.lectern.file.UnusedFiles;
import org.lectern.file.UnusedFiles.Placed;
import org.lectern.jobs.RepeatedJob;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Deletes files that no item uses, a day after they were sent, or their last item went. */
@ApplicationScoped
public class FileCleaning implements RepeatedJob {
  /** In base content, what the course's sessions made of it counts as well. */
  private static final String UNUSED =
      """
      p.user_id is null
      and not exists (select 1 from item i
        where i.files @> array[p.file_id] and i.course_id = p.course_id
          and (p.session_id is null or i.session_id = p.session_id))
      and not exists (select 1 from item_in_session l join item i on i.id = l.item_id
        where l.files @> array[p.file_id] and i.course_id = p.course_id
          and (p.session_id is null or l.session_id = p.session_id))""";

  private static final Statement<PlaceCleaning.Old, Placed> HOLD =
      Statement.of(PlaceCleaning.Old.class, Placed.class, PlaceCleaning.holding(UNUSED));

  /** Who named one just before it was held has committed by now. */
  private static final Statement<PlaceCleaning.Held, Placed> STILL_UNUSED =
      Statement.of(PlaceCleaning.Held.class, Placed.class, PlaceCleaning.among(UNUSED));

  private static final PlaceCleaning PLACES = new PlaceCleaning(HOLD, STILL_UNUSED);

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
    PLACES.run(database, unused, before);
    unused.deleteHomeless(before);
  }
}
