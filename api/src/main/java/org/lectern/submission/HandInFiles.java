package org.lectern.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.content.ItemDays;
import org.lectern.content.ItemSql;
import org.lectern.content.file.HandedInFiles;
import org.lectern.enrollment.FirstEnrollment;
import org.lectern.file.FileLinks.Link;
import org.lectern.file.FileSettings;
import org.lectern.file.PlaceCleaning;
import org.lectern.file.UnusedFiles;
import org.lectern.file.UnusedFiles.Placed;
import org.lectern.jobs.RepeatedJob;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The files of what was handed in: who reads them, and how those go that never were. */
@ApplicationScoped
class HandInFiles implements HandedInFiles, RepeatedJob {
  private static final String UNUSED =
      """
      p.user_id is not null and not exists (select 1 from submission b
        where b.files @> array[p.file_id] and b.session_id = p.session_id
          and b.course_id = p.course_id and b.user_id = p.user_id)""";

  private static final Statement<PlaceCleaning.Old, Placed> HOLD =
      Statement.of(PlaceCleaning.Old.class, Placed.class, PlaceCleaning.holding(UNUSED));

  /** Who named one just before it was held has committed by now. */
  private static final Statement<PlaceCleaning.Held, Placed> STILL_UNUSED =
      Statement.of(PlaceCleaning.Held.class, Placed.class, PlaceCleaning.among(UNUSED));

  private static final PlaceCleaning PLACES = new PlaceCleaning(HOLD, STILL_UNUSED);

  private record Asked(UUID session, UUID course, UUID item, UUID file) {}

  private record Found(
      UUID learner, boolean hidden, ItemDays days, Instant enrolledAt, String zone) {}

  private static final Statement<Asked, Found> FIND =
      Statement.of(
          Asked.class,
          Found.class,
          """
          select b.user_id as learner, %s as hidden, %s, %s as enrolled_at, s.time_zone as zone
          from submission b
          join session s on s.id = b.session_id
          join item i on i.id = b.item_id
          left join item_in_session l on l.session_id = b.session_id and l.item_id = i.id
          where b.files @> array[cast(:file as uuid)] and b.session_id = :session
            and b.course_id = :course and b.item_id = :item
          limit 1"""
              .formatted(
                  ItemSql.HIDDEN_THERE,
                  ItemSql.daysInSession(),
                  FirstEnrollment.of("b.session_id", "b.user_id")));

  private final Database database;
  private final UnusedFiles unused;
  private final FileSettings settings;
  private final Clock realTime;

  HandInFiles(
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
  public boolean mayRead(Link link, CourseStanding there, Instant now) {
    var asked = new Asked(link.session(), link.course(), link.item(), link.file());
    return database
        .first(FIND, asked)
        .filter(found -> mayRead(found, link, there, now))
        .isPresent();
  }

  private static boolean mayRead(Found found, Link link, CourseStanding there, Instant now) {
    if (!found.learner.equals(link.person())) {
      return SessionAct.MARK_WORK.mayInCourse(there.decide(now), there.isLocked());
    }
    var dates = there.itemDates(found.enrolledAt, ZoneId.of(found.zone), now);
    return !found.hidden && dates.isOpen(found.days.opensAfterDays());
  }

  @Override
  public String name() {
    return "clean-hand-in-files";
  }

  @Override
  public Duration pause() {
    return settings.cleaning();
  }

  @Override
  public void run() {
    PLACES.run(database, unused, realTime.instant().minus(settings.unusedFor()));
  }
}
