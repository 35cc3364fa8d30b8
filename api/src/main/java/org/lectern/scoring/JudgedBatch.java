package org.lectern.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.enrollment.BatchItemResponse;
import org.lectern.outcome.Outcome;
import org.lectern.problem.Faults;
import org.lectern.results.ItemStates;
import org.lectern.results.Push;
import org.lectern.sentence.Sentence;
import org.lectern.warning.Warning;

/** The items of a batch: the good ones as what is to be kept, the bad ones as faults. */
final class JudgedBatch {
  private final List<ResultItem> asked;
  private final Map<Integer, Push> good = new TreeMap<>();
  private final Map<Integer, Sentence> bad = new TreeMap<>();
  private final Set<ItemStates.At> seen = new HashSet<>();
  private final List<Warning> warnings = new ArrayList<>();
  private final Faults faults = new Faults();

  JudgedBatch(List<ResultItem> asked) {
    this.asked = asked;
  }

  void judge(int index, JudgedScore verdict) {
    if (!verdict.isKept()) {
      leaveOut(index, "/" + verdict.member(), verdict.why());
    } else if (!seen.add(verdict.push().at())) {
      leaveOut(index, "", Sentence.of("duplicate-result"));
    } else {
      good.put(index, verdict.push());
      warnings.addAll(Scorer.warnings(verdict.item(), pointer(index) + "/item"));
    }
  }

  void leaveOut(int index, String member, Sentence why) {
    bad.put(index, why);
    faults.add(pointer(index) + member, why);
  }

  private static String pointer(int index) {
    return "/items/" + index;
  }

  /** 422 with all faults, unless there are none. */
  void raise() {
    faults.raise();
  }

  Collection<Push> pushes() {
    return good.values();
  }

  List<Warning> warnings() {
    return warnings;
  }

  List<BatchItemResponse> answers(Map<ItemStates.At, Outcome> outcomes) {
    var answers = new ArrayList<BatchItemResponse>();
    for (int i = 0; i < asked.size(); i++) {
      var user = asked.get(i).user();
      var why = bad.get(i);
      answers.add(
          why == null
              ? new BatchItemResponse(i, user, outcomes.get(good.get(i).at()), null, null)
              : BatchItemResponse.failed(i, user, why));
    }
    return answers;
  }
}
