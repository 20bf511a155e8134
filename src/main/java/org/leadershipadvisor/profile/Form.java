package org.leadershipadvisor.profile;

import java.util.List;
import java.util.Map;

/**
 * A profile that stands in no text, such as one filled in in a workbook.
 *
 * @param name how messages call it
 * @param fields the profile's fields, as a document in JSON would have them: texts, numbers, true and false, lists, and
 *     maps from names
 * @param cells by JSON pointer, where a field stands, also one that is left empty
 * @param problems what could not even be put into fields
 */
public record Form(String name, Map<String, Object> fields, Map<String, Cell> cells, List<Problem> problems) {}
