package itu.contribution.declaration;

import itu.contribution.call.Call;

/** Fired in the transaction in which the secretariat lets a late declaration count, for those whose record it changes. */
public record LateReplyAccepted(Call call, Declaration declaration) {}
