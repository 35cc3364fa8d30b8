package org.lectern.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.ItemKind.Member;
import org.lectern.json.Flat;
import org.lectern.problem.Faults;
import org.lectern.quiz.Feedback;

/**
 * All that an item says, apart from its kind and its place: what a session replaces as a whole
 * where it adapts one.
 */
@Embeddable
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record ItemContent(
    @Schema(minLength = 1, maxLength = ItemContent.LONGEST_TITLE) String title,
    @Schema(nullable = true, maxLength = ItemContent.LONGEST_EXTERNAL_ID)
        @Column(name = "external_id")
        String externalId,
    @Flat Material material,
    @Flat Task task,
    @Flat ItemRules rules,
    @Flat ItemDays days) {
  static final int LONGEST_TITLE = 150;
  static final int LONGEST_EXTERNAL_ID = 100;

  public ItemContent {
    externalId = externalId == null || externalId.isBlank() ? null : externalId;
    material = material == null ? Material.NONE : material;
    task = task == null ? Task.NONE : task;
    rules = rules == null ? ItemRules.NONE : rules;
    days = days == null ? ItemDays.NONE : days;
  }

  /** What is wrong with it for an item of any kind. */
  public void check(Faults faults) {
    faults
        .required("/title", title)
        .line("/title", title, LONGEST_TITLE)
        .line("/externalId", externalId, LONGEST_EXTERNAL_ID);
    material.check(faults);
    task.check(faults);
    rules.check(faults);
    days.check(faults);
  }

  /** What is missing for an item of that kind, or belongs to others. */
  public void check(ItemKind kind, Faults faults) {
    if (kind.has(Member.URL)) faults.required("/url", material.url());
    if (kind.has(Member.FILE)) faults.required("/file", material.file());
    strangers(kind)
        .forEach(
            (pointer, value) -> {
              if (value == null) return;
              faults.add(pointer, "not-of-this-kind", kind, pointer.substring(1));
            });
    rules.check(kind, faults);
    if (kind.has(Member.QUIZ)) checkQuiz(faults);
  }

  /** What would be told after the due day would never be told without one. */
  private void checkQuiz(Faults faults) {
    var quiz = task.quiz();
    faults.required("/quiz", quiz);
    if (quiz != null && quiz.feedback() == Feedback.AFTER_DUE && days.dueAfterDays() == null) {
      faults.add("/quiz/feedback", "required.due-day");
    }
  }

  private Map<String, Object> strangers(ItemKind kind) {
    var strangers = new LinkedHashMap<String, Object>();
    if (!kind.has(Member.BODY)) strangers.put("/body", material.body());
    if (!kind.has(Member.URL)) strangers.put("/url", material.url());
    if (!kind.has(Member.FILE)) strangers.put("/file", material.file());
    if (!kind.has(Member.WEIGHT)) strangers.put("/weight", rules.weight());
    if (!kind.has(Member.QUIZ)) strangers.put("/quiz", task.quiz());
    if (!kind.has(Member.HAND_IN)) {
      strangers.put("/maxPoints", task.maxPoints());
      strangers.put("/allowed", task.allowed());
    }
    if (kind.isStep()) return strangers;
    strangers.put("/required", rules.required());
    strangers.put("/completion", rules.completion());
    strangers.put("/passMark", rules.passMark());
    strangers.put("/opensAfterDays", days.opensAfterDays());
    strangers.put("/dueAfterDays", days.dueAfterDays());
    return strangers;
  }

  /** The same without a word about the right answers of a quiz. */
  public ItemContent withoutAnswers() {
    return new ItemContent(title, externalId, material, task.withoutAnswers(), rules, days);
  }

  /** As it is kept for an item of that kind; it must have been checked. */
  ItemContent in(ItemKind kind) {
    return new ItemContent(title, externalId, material, task.in(kind), rules.in(kind), days);
  }
}
