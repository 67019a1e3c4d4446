package itu.notification.preference;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which subjects the holder of a mailbox gets, and what changes by a choice.
 *
 * @param give subjects to be received again
 * @param withdraw subjects to be refused from now on; {@value #ALL} for all, those to come among them
 */
record Choice(Set<String> give, Set<String> withdraw) {
    static final String ALL = "*";

    /**
     * What to change.
     *
     * @param offered the subjects that stood on the page, without statutory ones; others are not touched
     * @param refused what is refused now; {@value #ALL} for all
     * @param wanted what was ticked
     */
    static Choice of(Set<String> offered, Set<String> refused, Set<String> wanted) {
        var give = new TreeSet<String>();
        var withdraw = new TreeSet<String>();
        var all = refused.contains(ALL);
        for (var subject : offered) {
            var refusedBefore = all || refused.contains(subject);
            if (wanted.contains(subject) && refusedBefore) {
                give.add(subject);
            } else if (!wanted.contains(subject) && !refusedBefore) {
                withdraw.add(subject);
            }
        }
        if (all && !give.isEmpty()) {
            // The refusal of everything ends; what was not ticked is refused by name from now on.
            give.add(ALL);
            var unticked = new HashSet<>(offered);
            unticked.removeAll(wanted);
            unticked.removeAll(refused);
            withdraw.addAll(unticked);
        }
        return new Choice(give, withdraw);
    }

    /** Everything is refused, what is to come as well. */
    static Choice nothing(Set<String> refused) {
        return new Choice(Set.of(), refused.contains(ALL) ? Set.of() : Set.of(ALL));
    }

    boolean empty() {
        return give.isEmpty() && withdraw.isEmpty();
    }
}
