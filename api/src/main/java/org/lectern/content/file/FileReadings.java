package org.lectern.content.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.SessionAct;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStandings;
import org.lectern.content.ItemDays;
import org.lectern.content.ItemSql;
import org.lectern.enrollment.FirstEnrollment;
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
   * The days of an item, and what they count from for a learner: their first enrollment, in the
   * session's zone.
   */
  private record Shown(ItemDays days, @Nullable Instant enrolledAt, String zone) {}

  /** Who coaches sees the base beside the session's own version of it. */
  private static final Statement<InSession, Shown> SHOWN =
      Statement.of(
          InSession.class,
          Shown.class,
          """
          select %s,
            %s as enrolled_at,
            (select s.time_zone from session s where s.id = :session) as zone
          %s and i.id = :item and not (%s)
            and (:file = any(%s) or :coaches and :file = any(i.files))"""
              .formatted(
                  ItemSql.daysInSession(),
                  FirstEnrollment.of(":session", ":person"),
                  ItemSql.IN_SESSION,
                  ItemSql.HIDDEN_THERE,
                  ItemSql.FILES_IN_SESSION));

  private final FileLinks links;
  private final StoredFiles files;
  private final SessionStandings standings;
  private final Instance<HandedInFiles> handedIn;
  private final Database database;
  private final Clock clock;

  FileReadings(
      FileLinks links,
      StoredFiles files,
      SessionStandings standings,
      @Any Instance<HandedInFiles> handedIn,
      Database database,
      Clock clock) {
    this.links = links;
    this.files = files;
    this.standings = standings;
    this.handedIn = handedIn;
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
        .filter(there -> isShown(link, there, now) || isHandedIn(link, there, now))
        .isPresent();
  }

  private boolean isHandedIn(Link link, CourseStanding there, Instant now) {
    return handedIn.stream().anyMatch(files -> files.mayRead(link, there, now));
  }

  /** Whether the item is in the outline that the person sees there, open, with that file. */
  private boolean isShown(Link link, CourseStanding there, Instant now) {
    var session = there.standing().session();
    var coaches = !there.decide(now).readsAsLearner();
    var asked =
        new InSession(session, link.course(), link.item(), link.file(), link.person(), coaches);
    return database.first(SHOWN, asked).filter(item -> isOpen(item, there, now)).isPresent();
  }

  private static boolean isOpen(Shown item, CourseStanding there, Instant now) {
    return there
        .itemDates(item.enrolledAt, ZoneId.of(item.zone), now)
        .isOpen(item.days.opensAfterDays());
  }
}
