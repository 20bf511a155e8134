package org.leadershipadvisor.framework;

/**
 * Where a topic comes from.
 *
 * @param slide the title of the source's slide
 * @param edition which edition of the framework the slide follows
 */
public record Source(String slide, String edition) {}
