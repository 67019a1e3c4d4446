package itu.notification.form;

import java.util.List;

/** A page that only says something. The template reads public members only. */
public record NoticeView(PageFrame frame, boolean good, List<String> sentences) {}
