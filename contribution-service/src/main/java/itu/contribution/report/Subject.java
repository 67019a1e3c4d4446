package itu.contribution.report;

import java.time.Instant;
import java.time.LocalDate;

import itu.contribution.call.Call;

/**
 * What a report is about, and from what knowledge.
 *
 * @param deadline last day on which a reply was in time, as known then
 * @param validAt replies received later are left out
 * @param knownAt facts recorded later are left out
 */
record Subject(Call call, LocalDate deadline, LocalDate validAt, Instant knownAt) {}
