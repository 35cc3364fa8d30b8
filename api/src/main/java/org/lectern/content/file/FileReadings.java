package org.lectern.content.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.ItemCalendar;
import org.lectern.access.SessionAct;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStandings;
import org.lectern.file.FileLinks;
import org.lectern.file.FileLinks.Link;
import org.lectern.file.StoredFile;
import org.lectern.file.StoredFiles;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Whether a person may read the file of an address now, as if the address were new. */
@ApplicationScoped
public class FileReadings {
  private record AtCourse(UUID person, UUID course) {}

  private record Author(PlatformRole role, boolean own) {}

  private static final Statement<AtCourse, Author> AUTHOR =
      Statement.of(
          AtCourse.class,
          Author.class,
          """
          select u.role, exists (select 1 from course_author a
            where a.course_id = :course and a.user_id = u.id) as own
          from app_user u where u.id = :person and u.active""");

  private record AtItem(UUID course, UUID item, UUID file) {}

  private static final Statement<AtItem, UUID> IN_BASE =
      Statement.of(
          AtItem.class,
          UUID.class,
          """
          select id from item
          where id = :item and course_id = :course and session_id is null
            and :file = any(files)""");

  private record InSession(
      UUID session, UUID course, UUID item, UUID file, UUID person, boolean coaches) {}

  /**
   * When an item opens, and what its days count from for a learner: their first enrollment, in the
   * session's zone.
   */
  private record Shown(
      @Nullable Integer opensAfterDays, @Nullable Instant enrolledAt, String zone) {}

  /**
   * What the session made of the item goes before the item itself; who coaches there sees the base
   * beside it.
   */
  private static final Statement<InSession, Shown> SHOWN =
      Statement.of(
          InSession.class,
          Shown.class,
          """
          select case when l.title is null then i.opens_after_days else l.opens_after_days end
              as opens_after_days,
            (select e.enrolled_at from first_enrollment e
              where e.session_id = s.id and e.user_id = :person) as enrolled_at,
            s.time_zone as zone
          from item i join session s on s.id = :session
            left join item_in_session l on l.item_id = i.id and l.session_id = s.id
          where i.id = :item and i.course_id = :course
            and (i.session_id is null or i.session_id = s.id)
            and not i.hidden and not coalesce(l.hidden, false)
            and (:file = any(case when l.title is null then i.files else l.files end)
              or :coaches and :file = any(i.files))""");

  private final FileLinks links;
  private final StoredFiles files;
  private final SessionStandings standings;
  private final Database database;
  private final Clock clock;

  FileReadings(
      FileLinks links,
      StoredFiles files,
      SessionStandings standings,
      Database database,
      Clock clock) {
    this.links = links;
    this.files = files;
    this.standings = standings;
    this.database = database;
    this.clock = clock;
  }

  /** Empty if the address is somebody else's, too old, or opens nothing to them any more. */
  Optional<StoredFile> find(UUID person, String seal) {
    return links
        .open(seal)
        .filter(link -> link.person().equals(person))
        .filter(link -> link.session() == null ? mayWrite(link) : mayRead(link))
        .flatMap(link -> files.find(link.file()));
  }

  /** Base content is read by those who write it, hidden items too. */
  private boolean mayWrite(Link link) {
    return database
            .first(AUTHOR, new AtCourse(link.person(), link.course()))
            .filter(author -> PlatformAct.CHANGE_COURSE.may(author.role, author.own))
            .isPresent()
        && database.first(IN_BASE, new AtItem(link.course(), link.item(), link.file())).isPresent();
  }

  private boolean mayRead(Link link) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Optional.ofNullable(
            standings.find(link.session(), List.of(link.person())).get(link.person()))
        .filter(standing -> standing.courses().contains(link.course()))
        .map(standing -> new CourseStanding(standing, link.course()))
        .filter(there -> SessionAct.ENTER_COURSE.may(there.decide(now), there.isLocked()))
        .filter(there -> isShown(link, there, now))
        .isPresent();
  }

  /** Whether the item is in the outline that the person sees there, open, with that file. */
  private boolean isShown(Link link, CourseStanding there, Instant now) {
    var session = there.standing().session();
    var coaches = !there.decide(now).readsAsLearner();
    return database
        .first(
            SHOWN,
            new InSession(session, link.course(), link.item(), link.file(), link.person(), coaches))
        .filter(item -> isOpen(item, there, now))
        .isPresent();
  }

  /** Days bind learners alone. */
  private static boolean isOpen(Shown item, CourseStanding there, Instant now) {
    var learner = there.roles().ownDates();
    if (item.opensAfterDays == null || learner == null) return true;
    if (!there.decide(now).readsAsLearner()) return true;
    var zone = ZoneId.of(item.zone);
    return ItemCalendar.of(there.standing().dates(), learner, item.enrolledAt, zone)
        .isOpenAt(item.opensAfterDays, now);
  }
}
