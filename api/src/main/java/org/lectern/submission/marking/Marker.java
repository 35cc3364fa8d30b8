package org.lectern.submission.marking;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.ItemKind;
import org.lectern.content.Items;
import org.lectern.content.SessionOutlines;
import org.lectern.content.file.ItemFiles;
import org.lectern.etag.IfMatch;
import org.lectern.file.FileAnswer;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.problem.Faults;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.results.ItemStates;
import org.lectern.results.OwnWork;
import org.lectern.results.Takers;
import org.lectern.submission.MarkedScores;
import org.lectern.submission.Submission;
import org.lectern.submission.Submissions;

/** Reads, marks and releases hand-ins for the caller, who may mark in that course. */
@RequestScoped
class Marker {
  private final SessionAuthorization authorization;
  private final SessionOutlines outlines;
  private final Submissions submissions;
  private final Marks marks;
  private final MarkedScores scores;
  private final ItemStates states;
  private final ItemFiles files;
  private final Takers takers;
  private final History history;
  private final IfMatch ifMatch;
  private final CurrentUser caller;

  Marker(
      SessionAuthorization authorization,
      SessionOutlines outlines,
      Submissions submissions,
      Marks marks,
      MarkedScores scores,
      ItemStates states,
      ItemFiles files,
      Takers takers,
      History history,
      IfMatch ifMatch,
      CurrentUser caller) {
    this.authorization = authorization;
    this.outlines = outlines;
    this.submissions = submissions;
    this.marks = marks;
    this.scores = scores;
    this.states = states;
    this.files = files;
    this.takers = takers;
    this.history = history;
    this.ifMatch = ifMatch;
    this.caller = caller;
  }

  SubmissionResponse read(String session, String course, String submission) {
    var at = authorization.require(SessionAct.MARK_WORK, session, course);
    return described(require(at, submission));
  }

  /** 404 too for who does not take the course any more. */
  private Submission require(CourseStanding at, String submission) {
    return Query.id(submission)
        .flatMap(id -> submissions.find(at.standing().session(), at.course(), id))
        .filter(this::isTaken)
        .orElseThrow(() -> ProblemException.notFound("submission", submission));
  }

  private boolean isTaken(Submission submission) {
    var place = new OwnWork.Place(submission.session(), submission.course(), submission.user());
    return !takers.among(Set.of(place)).isEmpty();
  }

  private Marks.About about(Submission submission) {
    return marks
        .about(submission.id())
        .orElseThrow(() -> ProblemException.notFound("submission", submission.id()));
  }

  private SubmissionResponse described(Submission submission) {
    var about = about(submission);
    return new SubmissionResponse(
        submission.id(),
        about.session(),
        about.course(),
        about.item(),
        about.learner(),
        submission.number(),
        submission.submittedAt(),
        submission.late(),
        submission.replaced(),
        submission.text(),
        links(submission),
        Mark.of(submission),
        submissions.of(submission.at()).stream()
            .filter(each -> each.number() < submission.number())
            .map(Marker::earlier)
            .toList(),
        submission.version());
  }

  private List<FileAnswer> links(Submission submission) {
    if (submission.files().isEmpty()) return List.of();
    var reader = new ItemFiles.Reader(caller.id(), submission.session(), submission.course());
    return files.answers(reader, submission.item(), submission.files());
  }

  private static SubmissionResponse.Earlier earlier(Submission each) {
    return new SubmissionResponse.Earlier(
        each.id(), each.number(), each.submittedAt(), Mark.of(each));
  }

  /**
   * 403 for one's own, 409 where the learner has handed in again, 412 where somebody was quicker.
   */
  SubmissionResponse mark(String session, String course, String id, MarkRequest request) {
    var at = authorization.require(SessionAct.MARK_WORK, session, course);
    var seen = require(at, id);
    if (seen.user().equals(caller.id())) throw ProblemException.forbidden("own-work");
    submissions.hold(seen.at());
    ifMatch.require(Submissions.VERSION, seen.id());
    var before = require(at, id);
    if (before.replaced()) throw ProblemException.conflict("handed-in-again");
    var about = about(before);
    var faults = new Faults();
    request.check(about.item().maxPoints(), faults);
    faults.raise();
    marks.write(before.id(), request, about.item().maxPoints(), caller.id(), authorization.now());
    var after = require(at, id);
    takeBackWhatItEarned(before, after);
    if (before.isReleased() || after.isReleased()) scores.count(Set.of(after.at()));
    if (after.isReleased()) states.tell(List.of(after.at()));
    record(about, after);
    return described(after);
  }

  /** What a mark made done is done no more where a corrected one does not. */
  private void takeBackWhatItEarned(Submission before, Submission after) {
    var rules = outlines.require(after.session(), after.course(), after.item()).content().rules();
    if (scores.passes(before, rules) && !scores.passes(after, rules)) states.takeBack(after.at());
  }

  private void record(Marks.About about, Submission after) {
    var points = after.points() == null ? "–" : after.points().stripTrailingZeros().toPlainString();
    var words = "%s: %s / %d".formatted(about.item().title(), points, after.maxPoints());
    history.record(
        caller.id(),
        new SessionChange(
            after.session(),
            ChangeKind.WORK_MARKED,
            about.course().code(),
            after.user(),
            null,
            words));
  }

  /** How many marks were released. */
  ReleasedMarks release(String session, String course, String item) {
    var at = authorization.require(SessionAct.MARK_WORK, session, course);
    var id = Query.id(item).orElseThrow(() -> Items.notFound(item));
    var there = at.standing().session();
    var full = outlines.require(there, at.course(), id);
    if (full.kind() != ItemKind.ASSIGNMENT) {
      throw ProblemException.conflict("wrong-kind", full.kind());
    }
    ifMatch.require(SessionOutlines.VERSION, new SessionOutlines.Place(there, id));
    var released = marks.release(there, at.course(), id, caller.id(), authorization.now());
    scores.count(Set.copyOf(released));
    states.tell(released);
    if (!released.isEmpty()) {
      history.record(
          caller.id(),
          SessionChange.of(
              there,
              ChangeKind.MARKS_RELEASED,
              full.content().title(),
              null,
              String.valueOf(released.size())));
    }
    return new ReleasedMarks(released.size());
  }
}
