package org.lectern.reading;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.Items;
import org.lectern.content.SessionOutlines;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.content.file.ItemFiles;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Users;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.results.CourseTimes;
import org.lectern.results.OwnWork;
import org.lectern.sentence.Sentence;
import org.lectern.visit.Visits;

/**
 * Lets the caller read a course of a session that they have opened, and notes what they do as
 * learners.
 */
@RequestScoped
class MyCourses {
  private final SessionAuthorization authorization;
  private final Visits visits;
  private final SessionOutlines outlines;
  private final OwnWork work;
  private final CourseTimes times;
  private final Completions completions;
  private final ItemFiles files;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  MyCourses(
      SessionAuthorization authorization,
      Visits visits,
      SessionOutlines outlines,
      OwnWork work,
      CourseTimes times,
      Completions completions,
      ItemFiles files,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.authorization = authorization;
    this.visits = visits;
    this.outlines = outlines;
    this.work = work;
    this.times = times;
    this.completions = completions;
    this.files = files;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  /** A course as the caller reads it now, and its outline. */
  private record Open(Reading reading, List<Row> outline) {
    Row require(String item) {
      return Query.id(item)
          .flatMap(id -> outline.stream().filter(row -> row.id().equals(id)).findFirst())
          .orElseThrow(() -> Items.notFound(item));
    }
  }

  private Open open(SessionAct act, String session, String course) {
    var inCourse = authorization.require(act, session, course);
    var place = place(inCourse);
    var now = authorization.now();
    var found = work.find(place).orElseThrow(() -> ProblemException.notFound("session", session));
    visits.require(inCourse, found.visited());
    var reading = Reading.of(inCourse, found, now);
    if (reading.learns()) times.note(place, found.notedAt(), now);
    return new Open(reading, outlines.shown(place.session(), place.course()));
  }

  private OwnWork.Place place(CourseStanding inCourse) {
    return new OwnWork.Place(inCourse.standing().session(), inCourse.course(), caller.id());
  }

  List<MyItem> outline(String session, String course) {
    var open = open(SessionAct.ENTER_COURSE, session, course);
    return open.reading.of(open.outline);
  }

  /** Opening an item is what makes many of them done. */
  MyItemResponse read(String session, String course, String item) {
    var open = open(SessionAct.ENTER_COURSE, session, course);
    var reading = open.reading;
    var row = open.require(item);
    requireOpen(reading, row);
    var place = place(reading.inCourse());
    var full = outlines.require(place.session(), place.course(), row.id());
    if (reading.canContribute() && row.kind().isStep())
      reading = completions.view(reading, place, row);
    return new MyItemResponse(
        reading.work().session(),
        reading.work().course(),
        reading.of(open.outline).get(open.outline.indexOf(row)),
        full.content().material(),
        files.answers(reader(place), row.id(), full.files()),
        full.content().rules().passMark(),
        neighbour(open.outline, row, -1),
        neighbour(open.outline, row, 1),
        reading.inCourse().answer(reading.now()));
  }

  private static ItemFiles.Reader reader(OwnWork.Place place) {
    return new ItemFiles.Reader(place.user(), place.session(), place.course());
  }

  /** The step before or behind that one, if there is one. */
  private static MyItemResponse.Neighbour neighbour(List<Row> outline, Row row, int direction) {
    var from = outline.indexOf(row);
    var all =
        IntStream.iterate(from + direction, i -> i >= 0 && i < outline.size(), i -> i + direction);
    return all.mapToObj(outline::get)
        .filter(each -> each.kind().isStep())
        .findFirst()
        .map(MyItemResponse.Neighbour::of)
        .orElse(null);
  }

  MyItem complete(String session, String course, String item, boolean done) {
    var open = open(SessionAct.TAKE_PART, session, course);
    var reading = open.reading;
    var row = open.require(item);
    requireOpen(reading, row);
    ifMatch.require(Users.VERSION, caller.id());
    var after = completions.complete(reading, place(reading.inCourse()), row, done);
    return after.of(open.outline).get(open.outline.indexOf(row));
  }

  private static void requireOpen(Reading reading, Row row) {
    if (reading.isOpen(row)) return;
    var opens = reading.dates().opensAt(row.days().opensAfterDays());
    if (opens == null) {
      throw ProblemException.forbidden("not-open-yet.days", row.days().opensAfterDays());
    }
    throw ProblemException.forbidden(Sentence.of("not-open-yet", opens), Map.of("from", opens));
  }
}
