package org.lectern.submission;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.lectern.access.SessionAct;
import org.lectern.content.HandInPart;
import org.lectern.content.ItemKind;
import org.lectern.content.SessionOutlines;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.content.file.ItemFiles;
import org.lectern.etag.IfMatch;
import org.lectern.file.FileAnswer;
import org.lectern.file.FilePlace;
import org.lectern.file.StoredFiles;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NewId;
import org.lectern.identity.Users;
import org.lectern.paging.ListInOrder;
import org.lectern.paging.PageQuery;
import org.lectern.problem.Faults;
import org.lectern.problem.ProblemException;
import org.lectern.reading.OpenCourse;
import org.lectern.reading.OpenCourses;
import org.lectern.results.ItemStates;

/** Lets the caller hand in at the assignments of a course in which they learn. */
@RequestScoped
class HandingIn {
  private static final ListInOrder<Submission> IN_ORDER = new ListInOrder<>(Submission::id);

  private final OpenCourses courses;
  private final SessionOutlines outlines;
  private final Submissions submissions;
  private final StoredFiles files;
  private final ItemFiles links;
  private final ItemStates states;
  private final MarkedScores scores;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  HandingIn(
      OpenCourses courses,
      SessionOutlines outlines,
      Submissions submissions,
      StoredFiles files,
      ItemFiles links,
      ItemStates states,
      MarkedScores scores,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.courses = courses;
    this.outlines = outlines;
    this.submissions = submissions;
    this.files = files;
    this.links = links;
    this.states = states;
    this.scores = scores;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  private record AtHand(OpenCourse open, Row row) {
    ItemStates.At at() {
      return open.at(row);
    }
  }

  private AtHand atHand(SessionAct act, String session, String course, String item) {
    var open = courses.open(act, session, course);
    return new AtHand(open, open.requireOwn(item, ItemKind.ASSIGNMENT));
  }

  private AtHand atHandToChange(String session, String course, String item) {
    var found = atHand(SessionAct.TAKE_PART, session, course, item);
    ifMatch.require(Users.VERSION, caller.id());
    return found;
  }

  /** Reading it is what makes its news known. */
  MySubmissions list(String session, String course, String item, PageQuery query) {
    var found = atHand(SessionAct.ENTER_COURSE, session, course, item);
    var reading = found.open.reading();
    if (reading.work().news().contains(found.row.id())) states.seen(found.at());
    var all = submissions.of(found.at());
    var page = IN_ORDER.page(all, query, found.open.now());
    return new MySubmissions(
        page.items().stream().map(each -> shown(found, each)).toList(),
        page.page(),
        reading.canContribute() && mayFollow(all));
  }

  private MySubmission shown(AtHand found, Submission each) {
    var place = found.open.place();
    var reader = new ItemFiles.Reader(place.user(), place.session(), place.course());
    var answers =
        each.files().isEmpty()
            ? List.<FileAnswer>of()
            : links.answers(reader, found.row.id(), each.files());
    return MySubmission.of(each, answers);
  }

  /** Until it is marked, and as often as a coach allows after that. */
  private static boolean mayFollow(List<Submission> all) {
    if (all.isEmpty()) return true;
    var last = all.get(all.size() - 1);
    return !last.isMarked() || last.isReleased() && last.again();
  }

  /** 409 once it is marked, unless they may hand in again. */
  MySubmission handIn(String session, String course, String item, HandIn said) {
    var found = atHandToChange(session, course, item);
    var at = found.at();
    var task = outlines.require(at.session(), at.course(), at.item()).content().task();
    var faults = new Faults();
    said.check(task, faults);
    files.requirePlaced(said.files(), place(at), faults, "/files");
    faults.raise();
    var before = submissions.hold(at);
    if (!mayFollow(before)) throw ProblemException.conflict("already-marked");
    var id = NewId.next();
    var dates = found.open.reading().dates();
    var late = dates.isOver(found.row.days().dueAfterDays());
    submissions.add(at, id, before.size() + 1, said, found.open.now(), late);
    scores.count(Set.of(at));
    var all = submissions.of(at);
    return shown(found, all.get(all.size() - 1));
  }

  /** Where the caller's files go; 409 where the assignment takes none. */
  FilePlace place(String session, String course, String item) {
    var found = atHandToChange(session, course, item);
    var at = found.at();
    var task = outlines.require(at.session(), at.course(), at.item()).content().task();
    if (!task.allows(HandInPart.FILES)) throw ProblemException.conflict("takes-no-files");
    if (!mayFollow(submissions.of(at))) throw ProblemException.conflict("already-marked");
    return place(at);
  }

  private static FilePlace place(ItemStates.At at) {
    return new FilePlace(at.course(), at.session(), at.user());
  }
}
