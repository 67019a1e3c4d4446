package itu.membership.lifecycle;

import itu.membership.membership.Fact;
import itu.membership.membership.Membership;

/** A fact was retracted by hand, in the running transaction; whoever has drawn conclusions from it draws them anew. */
public record FactRetracted(Membership held, Fact fact, String reason) {}
