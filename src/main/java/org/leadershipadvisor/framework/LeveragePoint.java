package org.leadershipadvisor.framework;

import java.util.List;

/**
 * One of the seven leverage points.
 *
 * @param number its number, 1 to 7
 * @param name our name for it, after the source's list of seven (2008 names)
 * @param earlierName the name of the same point on the source's detail slides (2005 names)
 * @param crosswalk the framework components that the source's crosswalk maps it to
 */
public record LeveragePoint(int number, String name, String earlierName, List<Component> crosswalk) {}
