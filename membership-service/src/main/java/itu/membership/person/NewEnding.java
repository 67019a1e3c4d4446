package itu.membership.person;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The end of a designation, as it is posted.
 *
 * @param on first day without it; today when left out
 */
@Schema(name = "NewContactDesignationEnding", examples = "{\"on\":\"2026-01-01\"}")
record NewEnding(@Nullable LocalDate on) {}
