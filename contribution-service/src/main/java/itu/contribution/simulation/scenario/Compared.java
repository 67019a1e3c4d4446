package itu.contribution.simulation.scenario;

import java.util.UUID;

import itu.contribution.simulation.Simulating;

/** A scenario in a comparison. */
record Compared(UUID id, String name, Simulating.Run run) {}
