package itu.notification.smtp;

import java.util.Optional;

/** How a server reacts at one stage; empty leaves it to the rule before, in the end to a server that takes everything. */
@FunctionalInterface
public interface Rule {
    Optional<Reaction> judge(Turn turn);
}
