package org.leadershipadvisor.profile;

/**
 * A cell of a workbook.
 *
 * @param sheet the name of its sheet
 * @param address its column's letters and its row's number: D7; the address of a range where it is one: D7:D8
 */
public record Cell(String sheet, String address) {}
