package itu.contribution.declaration;

import itu.contribution.call.Call;

/** Fired in the transaction that records a declaration, for those who add to it there. */
public record DeclarationRecorded(Call call, Declaration declaration) {}
