package org.lectern;

import java.util.UUID;
import org.lectern.content.ItemKind;

/**
 * An item that exists before a test asks, last in its course: {@code
 * GivenItem.page().required(false) .in(course)}, or {@code .in(session, course)} for one that this
 * session alone has.
 */
public final class GivenItem {
  private final ItemKind kind;
  private String title = Given.unique("Item");
  private String completion;
  private Integer opensAfterDays;
  private Integer dueAfterDays;
  private boolean required = true;
  private Integer passMark;
  private String externalId;
  private boolean hidden;
  private UUID after;
  private Double weight;
  private String quiz;
  private Integer maxPoints;
  private String allowed;

  private GivenItem(ItemKind kind) {
    this.kind = kind;
    this.completion =
        switch (kind) {
          case EXTERNAL -> "PASSED";
          case QUIZ, ASSIGNMENT -> "SUBMITTED";
          default -> "VIEWED";
        };
    this.weight = kind.isScored() ? 1.0 : null;
  }

  public static GivenItem page() {
    return new GivenItem(ItemKind.PAGE);
  }

  public static GivenItem section() {
    return new GivenItem(ItemKind.SECTION);
  }

  public static GivenItem external() {
    return new GivenItem(ItemKind.EXTERNAL);
  }

  /** One with a question of each kind, in the order of the kinds, each for a point. */
  public static GivenItem quiz() {
    return quiz(GivenQuiz.ofEachKind());
  }

  public static GivenItem quiz(GivenQuiz quiz) {
    var item = new GivenItem(ItemKind.QUIZ);
    item.quiz = quiz.json();
    return item;
  }

  /** Of texts and files, for 100 points. */
  public static GivenItem assignment() {
    return assignment(100, "TEXT,FILES");
  }

  public static GivenItem assignment(int maxPoints, String allowed) {
    var item = new GivenItem(ItemKind.ASSIGNMENT);
    item.maxPoints = maxPoints;
    item.allowed = "{" + allowed + "}";
    return item;
  }

  public GivenItem title(String title) {
    this.title = title;
    return this;
  }

  /** Done where the learner says so. */
  public GivenItem marked() {
    completion = "MARKED";
    return this;
  }

  /** Done by a score that reaches it. */
  public GivenItem passMark(Integer mark) {
    passMark = mark;
    if (mark != null) completion = "PASSED";
    return this;
  }

  public GivenItem externalId(String id) {
    externalId = id;
    return this;
  }

  public GivenItem opensAfter(Integer days) {
    opensAfterDays = days;
    return this;
  }

  public GivenItem dueAfter(Integer days) {
    dueAfterDays = days;
    return this;
  }

  public GivenItem required(boolean required) {
    this.required = required;
    return this;
  }

  /** Its share in the score; only of what is scored. */
  public GivenItem weight(double weight) {
    this.weight = weight;
    return this;
  }

  public GivenItem hidden() {
    hidden = true;
    return this;
  }

  /** Behind that base item; only for one of a session. */
  public GivenItem after(UUID item) {
    after = item;
    return this;
  }

  /** Of the course itself. */
  public UUID in(UUID course) {
    return in(null, course);
  }

  /** Of that session alone. */
  public UUID in(GivenSession session, UUID course) {
    var id = UUID.randomUUID();
    var isStep = kind != ItemKind.SECTION;
    Given.sql(
        """
        insert into item (id, course_id, session_id, kind, title, url, required, completion, weight,
          opens_after_days, due_after_days, files, hidden, after_id, position, content_version,
          created_at, changed_at, version, pass_mark, external_id, quiz, max_points, allowed)
        select ?1, ?2, cast(?3 as uuid), ?4, ?5, ?6, cast(?7 as boolean), cast(?8 as text),
          cast(?9 as float8), cast(?10 as int), cast(?11 as int), '{}', ?12, cast(?13 as uuid),
          count(*) + 1, 0, ?14, ?14, 0, cast(?15 as int), cast(?16 as text),
          cast(?17 as jsonb), cast(?18 as int), cast(?19 as text[])
        from item where course_id = ?2 and session_id is not distinct from cast(?3 as uuid)""",
        id,
        course,
        session == null ? null : session.id().toString(),
        kind.name(),
        title,
        kind == ItemKind.EXTERNAL ? "https://lab.example.org" : null,
        isStep ? String.valueOf(required) : null,
        isStep ? completion : null,
        weight == null ? null : weight.toString(),
        opensAfterDays == null ? null : opensAfterDays.toString(),
        dueAfterDays == null ? null : dueAfterDays.toString(),
        hidden,
        after == null ? null : after.toString(),
        TestClock.NOON,
        passMark == null ? null : passMark.toString(),
        externalId,
        quiz,
        maxPoints == null ? null : maxPoints.toString(),
        allowed);
    return id;
  }
}
