package itu.notification.rule;

/** A version of a letter rule. */
record RuleKey(String code, int version) {}
