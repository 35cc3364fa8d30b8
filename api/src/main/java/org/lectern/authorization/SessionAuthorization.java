package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.AccessDecision;
import org.lectern.access.SessionAct;
import org.lectern.access.words.AccessLevel;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sentence.Sentence;

/**
 * Whether the caller may do something in a session now. A caller without a role in it gets 404, one
 * with a role gets 403 with the reason. No other class compares coaches, learners or dates.
 */
@RequestScoped
public class SessionAuthorization {
  private final SessionStandings standings;
  private final SessionCourseNames courses;
  private final CurrentUser caller;
  private final IfMatch ifMatch;
  private final Instant now;

  SessionAuthorization(
      SessionStandings standings,
      SessionCourseNames courses,
      CurrentUser caller,
      IfMatch ifMatch,
      Clock clock) {
    this.standings = standings;
    this.courses = courses;
    this.caller = caller;
    this.ifMatch = ifMatch;
    this.now = clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The instant that all decisions of this request use, at the database's precision. */
  public Instant now() {
    return now;
  }

  /** The caller's standing, where the act is allowed for the whole session. */
  public SessionStanding require(SessionAct act, String session) {
    var standing = require(session);
    var decision = standing.decide(now());
    if (!act.may(decision, false)) throw refused(act, standing, decision);
    return standing;
  }

  /** The same for a write, after checking {@code If-Match} against the session's version. */
  public SessionStanding requireToChange(SessionAct act, String session) {
    var standing = require(act, session);
    ifMatch.require(SessionStandings.VERSION, standing.session());
    return standing;
  }

  /** The caller's standing, if the act reaches at least the courses that they coach. */
  public SessionStanding requireSome(SessionAct act, String session) {
    var standing = require(session);
    var decision = standing.decide(now());
    var reach = act.reach(decision, false);
    if (reach.compareTo(SessionAct.Reach.OWN_COURSES) < 0) throw refused(act, standing, decision);
    return standing;
  }

  /** The courses to which the act is limited for the caller; null where it reaches all. */
  public Set<UUID> limits(SessionAct act, SessionStanding standing) {
    var reach = act.reach(standing.decide(now()), false);
    return reach == SessionAct.Reach.ALL ? null : standing.person().coachedCourses();
  }

  /** The caller's standing in a session in which they have a role. */
  public SessionStanding require(String session) {
    return Query.id(session)
        .flatMap(id -> standings.find(id, caller.id()))
        .filter(standing -> standing.decide(now()).hasRole())
        .orElseThrow(() -> ProblemException.notFound("session", session));
  }

  /** The caller's standing in a course, by id or code, if the act is allowed there. */
  public CourseStanding require(SessionAct act, String session, String course) {
    var inCourse = courseOf(require(session), course);
    var decision = inCourse.decide(now());
    if (!act.mayInCourse(decision, inCourse.isLocked())) {
      throw refused(act, inCourse.standing(), decision);
    }
    return inCourse;
  }

  /** The same for a write, after checking {@code If-Match} against the session's version. */
  public CourseStanding requireToChange(SessionAct act, String session, String course) {
    var inCourse = require(act, session, course);
    ifMatch.require(SessionStandings.VERSION, inCourse.standing().session());
    return inCourse;
  }

  /** A course of that session, by id or code; 404 where it is not one of them. */
  public CourseStanding courseOf(SessionStanding standing, String course) {
    return courses
        .find(course)
        .filter(standing.courses()::contains)
        .map(id -> new CourseStanding(standing, id))
        .orElseThrow(() -> ProblemException.notFound("course", course));
  }

  /** What another person is in a session; the caller's right to know must have been checked. */
  public SessionStanding standingOf(UUID user, UUID session) {
    return standings.find(session, user).orElseThrow(() -> ProblemException.notFound("user", user));
  }

  private static ProblemException refused(
      SessionAct act, SessionStanding standing, AccessDecision decision) {
    var coaches = standing.dates().coachWindow();
    return switch (act) {
      case READ_PAGE -> ProblemException.forbidden("learners-see-my-sessions");
      case ADMINISTER -> ProblemException.forbidden("not-a-manager");
      case SEE_ROSTER -> ProblemException.forbidden("no-roster");
      case EXTEND_ACCESS, APPROVE_REQUESTS ->
          ProblemException.forbidden(
              Sentence.of("not-a-coach-now", bound(coaches.start()), bound(coaches.end())),
              Map.of("access", AccessAnswer.of(standing.dates(), decision)));
      case TAKE_PART -> notTakingPart(standing, decision.asLearner());
      case READ_CONTENT -> ProblemException.forbidden("not-a-coach");
      case CHANGE_CONTENT -> notChanging(standing, decision);
      case TRACK_LEARNERS -> ProblemException.forbidden("no-tracking", standing.session());
      case MARK_WORK -> notMarking(standing, decision);
      case ENTER_COURSE -> Refusal.of(standing.dates(), decision).problem();
    };
  }

  /** Work counts for the learner role alone, whatever other roles would allow. */
  private static ProblemException notTakingPart(SessionStanding standing, AccessDecision decision) {
    if (decision.hasRole()) return Refusal.of(standing.dates(), decision).problem();
    return ProblemException.forbidden("not-a-learner.here");
  }

  private static ProblemException notChanging(SessionStanding standing, AccessDecision decision) {
    if (decision.level() != AccessLevel.TEACH) {
      return Refusal.of(standing.dates(), decision).problem();
    }
    return ProblemException.forbidden("course-locked");
  }

  /** A learner is told of the role, not of dates that would not help. */
  private static ProblemException notMarking(SessionStanding standing, AccessDecision decision) {
    if (decision.isOfACoach() || !decision.hasRole()) {
      return Refusal.of(standing.dates(), decision).problem();
    }
    return ProblemException.forbidden("not-with-this-role");
  }

  private static Object bound(Instant instant) {
    return instant == null ? Sentence.of("any-time") : instant;
  }
}
