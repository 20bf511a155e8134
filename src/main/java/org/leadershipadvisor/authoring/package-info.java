/**
 * People's own rules: reads a folder of topics, holds it to the rule writer's page, proves it by its cases, and adds it
 * to what comes with the library. The build compiles the built-in rules' words in the same way.
 */
@NullMarked
package org.leadershipadvisor.authoring;

import org.jspecify.annotations.NullMarked;
