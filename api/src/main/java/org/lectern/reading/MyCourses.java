package org.lectern.reading;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.access.SessionAct;
import org.lectern.content.SessionOutlines;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.content.file.ItemFiles;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Users;
import org.lectern.results.OwnWork;

/** Lets the caller read a course of a session, and notes what they do as learners. */
@RequestScoped
class MyCourses {
  private final OpenCourses courses;
  private final SessionOutlines outlines;
  private final Completions completions;
  private final ItemFiles files;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  MyCourses(
      OpenCourses courses,
      SessionOutlines outlines,
      Completions completions,
      ItemFiles files,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.courses = courses;
    this.outlines = outlines;
    this.completions = completions;
    this.files = files;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  List<MyItem> outline(String session, String course) {
    var open = courses.open(SessionAct.ENTER_COURSE, session, course);
    return open.reading().of(open.outline());
  }

  /** Opening an item is what makes many of them done. */
  MyItemResponse read(String session, String course, String item) {
    var open = courses.open(SessionAct.ENTER_COURSE, session, course);
    var reading = open.reading();
    var row = open.requireOpen(item);
    var place = open.place();
    var full = outlines.require(place.session(), place.course(), row.id());
    if (reading.canContribute() && row.kind().isStep())
      reading = completions.view(reading, open.at(row), row);
    return new MyItemResponse(
        reading.work().session(),
        reading.work().course(),
        reading.of(open.outline()).get(open.outline().indexOf(row)),
        full.content().material(),
        MyTask.of(full.content().task()),
        files.answers(reader(place), row.id(), full.files()),
        full.content().rules().passMark(),
        neighbour(open.outline(), row, -1),
        neighbour(open.outline(), row, 1),
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
    var open = courses.open(SessionAct.TAKE_PART, session, course);
    var row = open.requireOpen(item);
    ifMatch.require(Users.VERSION, caller.id());
    var after = completions.complete(open.reading(), open.at(row), row, done);
    return after.of(open.outline()).get(open.outline().indexOf(row));
  }
}
