package peygir.reporting;

import peygir.coverage.CountyCoverage;
import peygir.place.CountyRow;
import peygir.summary.CommitmentCounts;
import peygir.summary.CountyRhythm;
import peygir.summary.LateAnswers;
import peygir.summary.NgoCounts;

/**
 * A county in one line: its rhythm, its promises, its coverage, its NGOs.
 *
 * @param late what NGOs expect and nobody answered by the day it was due
 */
public record CountyLine(
        CountyRow county, CountyRhythm rhythm, CommitmentCounts commitments, CountyCoverage coverage, NgoCounts ngos, LateAnswers late) {}
