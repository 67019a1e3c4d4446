package itu.contribution.call;

import java.time.LocalDate;

/** Something that the system will do on a day reckoned from a call's deadline, such as a reminder; the code is stable. */
public record FollowUp(String code, LocalDate day) {}
