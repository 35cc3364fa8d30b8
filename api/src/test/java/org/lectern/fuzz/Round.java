package org.lectern.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.lectern.matrix.Operations.Operation;

/**
 * A scene of its own on which every operation is asked by each kind of caller; what takes away for
 * good comes last, from the inside to the outside, and what ends the caller's sign-in after that.
 */
final class Round {
  private static final Set<String> ENDING = Set.of("changePassword", "logout");
  private static final List<Kind> VALID = List.of(Kind.VALID);
  private static final List<Kind> GOT_THROUGH =
      List.of(Kind.VALID, Kind.BOUNDARY, Kind.BOUNDARY, Kind.HOSTILE, Kind.HOSTILE);
  private static final List<List<Kind>> SHUT_OUT =
      List.of(VALID, List.of(Kind.BOUNDARY), List.of(Kind.HOSTILE));

  /** One call that is to be made; dice say how. */
  private record Turn(Operation operation, Caller caller, Kind kind, boolean forReal) {}

  private final Document document;
  private final Findings findings;
  private final Scene scene;
  private final long seed;
  private final int number;
  private final List<Turn> turns = new ArrayList<>();

  /**
   * @param findings who got through until now, and so comes to what is behind the refusals
   */
  Round(Document document, Findings findings, long seed, int number) {
    this.document = document;
    this.findings = findings;
    this.scene = new Scene(document);
    this.seed = seed;
    this.number = number;
    turns.addAll(new Dice(seed, number, -1).shuffled(looking()));
    turns.addAll(taking());
    turns.addAll(ending());
  }

  Scene scene() {
    return scene;
  }

  int size() {
    return turns.size();
  }

  private List<Turn> looking() {
    return turnsOf(operation -> !ENDING.contains(operation.id()), this::kinds, false);
  }

  private List<Turn> taking() {
    var taking = turnsOf(it -> it.method().equals("DELETE"), (it, caller) -> VALID, true);
    taking.sort(Comparator.comparing(turn -> -turn.operation.path().split("/").length));
    return taking;
  }

  /** The good calls last: they are the ones that end it. */
  private List<Turn> ending() {
    var ending = turnsOf(operation -> ENDING.contains(operation.id()), this::kinds, true);
    ending.sort(
        Comparator.<Turn, String>comparing(turn -> turn.operation.id())
            .thenComparing(Turn::kind, Comparator.reverseOrder()));
    return ending;
  }

  private List<Turn> turnsOf(
      Predicate<Operation> which, BiFunction<Operation, Caller, List<Kind>> kinds, boolean real) {
    var turns = new ArrayList<Turn>();
    for (var operation : document.operations().all()) {
      if (!which.test(operation)) continue;
      for (var caller : Caller.values()) {
        for (var kind : kinds.apply(operation, caller)) {
          turns.add(new Turn(operation, caller, kind, real));
        }
      }
    }
    return turns;
  }

  /** Who never gets through is asked once; at the very first all are asked in good faith. */
  private List<Kind> kinds(Operation operation, Caller caller) {
    if (number == 0) return VALID;
    return findings.hasMet(operation, caller)
        ? GOT_THROUGH
        : SHUT_OUT.get(number % SHUT_OUT.size());
  }

  Call call(int at) {
    var turn = turns.get(at);
    var dice = new Dice(seed, number, at);
    var places = scene.places(turn.caller);
    var drafts = new Drafts(document, scene.found(), number == 0 ? 100 : 50);
    var draft = drafts.of(turn.operation, turn.caller, places, turn.forReal, dice);
    spoil(draft, turn.kind, places, dice);
    if (!turn.forReal) draft.takeNothingAway();
    return draft.toCall(turn.caller, turn.kind);
  }

  private void spoil(Draft draft, Kind kind, Map<String, String> places, Dice dice) {
    switch (kind) {
      case VALID -> {}
      case BOUNDARY -> new Spoiler(document, new Boundary(new Good(places))).spoil(draft, dice);
      case HOSTILE -> {
        if (dice.chance(30)) Forms.spoil(draft, dice);
        else new Spoiler(document, new Hostile(places)).spoil(draft, dice);
      }
    }
  }
}
