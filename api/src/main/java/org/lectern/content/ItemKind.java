package org.lectern.content;

import java.util.EnumSet;
import java.util.Set;

/** What an item is, and so which members it has. */
public enum ItemKind {
  /** A heading; what follows up to the next one stands under it. */
  SECTION(Set.of(), Set.of()),
  /** Text, as Markdown. */
  PAGE(EnumSet.of(Member.BODY), EnumSet.of(Completion.VIEWED, Completion.MARKED)),
  /** An address elsewhere on the web. */
  LINK(EnumSet.of(Member.URL), EnumSet.of(Completion.VIEWED, Completion.MARKED)),
  /** An uploaded file. */
  FILE(EnumSet.of(Member.FILE), EnumSet.of(Completion.VIEWED, Completion.MARKED)),
  /** Work in another system, which reports the score. */
  EXTERNAL(EnumSet.of(Member.URL, Member.WEIGHT), EnumSet.of(Completion.PASSED, Completion.MARKED)),
  /** Questions, answered in attempts and scored at once. */
  QUIZ(
      EnumSet.of(Member.QUIZ, Member.WEIGHT),
      EnumSet.of(Completion.SUBMITTED, Completion.PASSED, Completion.MARKED)),
  /** Something to hand in, which a coach marks. */
  ASSIGNMENT(
      EnumSet.of(Member.BODY, Member.HAND_IN, Member.WEIGHT),
      EnumSet.of(Completion.SUBMITTED, Completion.PASSED, Completion.MARKED));

  /** What only some kinds have. */
  enum Member {
    BODY,
    URL,
    FILE,
    WEIGHT,
    QUIZ,
    /** What may be handed in, and for how many points. */
    HAND_IN
  }

  private final Set<Member> members;
  private final Set<Completion> completions;

  ItemKind(Set<Member> members, Set<Completion> completions) {
    this.members = members;
    this.completions = completions;
  }

  boolean has(Member member) {
    return members.contains(member);
  }

  /** The ways in which it can be done; the first is the usual one, a heading has none. */
  Set<Completion> completions() {
    return completions;
  }

  /** Whether there is something to do, in days that may be set. */
  public boolean isStep() {
    return !completions.isEmpty();
  }

  Completion usualCompletion() {
    if (completions.contains(Completion.SUBMITTED)) return Completion.SUBMITTED;
    return isScored() ? Completion.PASSED : Completion.VIEWED;
  }

  /** Whether it has a score, which coaches and other systems may report. */
  public boolean isScored() {
    return has(Member.WEIGHT);
  }
}
