<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) waiting</source>
        <translation>
            <numerusform>%n scan waiting</numerusform>
            <numerusform>%n scans waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s)</source>
        <translation>
            <numerusform>%n tracking number</numerusform>
            <numerusform>%n tracking numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n good</numerusform>
            <numerusform>%n good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n row refused</numerusform>
            <numerusform>%n rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) entered</source>
        <translation>
            <numerusform>%n tracking number entered</numerusform>
            <numerusform>%n tracking numbers entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in spite of a warning</source>
        <translation>
            <numerusform>%n of them in spite of a warning</numerusform>
            <numerusform>%n of them in spite of a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>%n label printed</numerusform>
            <numerusform>%n labels printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tear %n label(s) off: they no longer count</source>
        <translation>
            <numerusform>Tear %n label off: it no longer counts</numerusform>
            <numerusform>Tear %n labels off: they no longer count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) prepared</source>
        <translation>
            <numerusform>%n label prepared</numerusform>
            <numerusform>%n labels prepared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packing slip(s)</source>
        <translation>
            <numerusform>%n packing slip</numerusform>
            <numerusform>%n packing slips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong scan(s)</source>
        <translation>
            <numerusform>%n wrong scan</numerusform>
            <numerusform>%n wrong scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) listed from the orders</source>
        <translation>
            <numerusform>%n product listed from the orders</numerusform>
            <numerusform>%n products listed from the orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken off the list</source>
        <translation>
            <numerusform>%n product taken off the list</numerusform>
            <numerusform>%n products taken off the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n new alarm</numerusform>
            <numerusform>%n new alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n file attached</numerusform>
            <numerusform>%n files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached before</source>
        <translation>
            <numerusform>%n file attached before</numerusform>
            <numerusform>%n files attached before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing or changed</source>
        <translation>
            <numerusform>%n file missing or changed</numerusform>
            <numerusform>%n files missing or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domestic number(s) entered</source>
        <translation>
            <numerusform>%n domestic number entered</numerusform>
            <numerusform>%n domestic numbers entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) taken to Ozon&apos;s cabinet</source>
        <translation>
            <numerusform>%n tracking number taken to Ozon&apos;s cabinet</numerusform>
            <numerusform>%n tracking numbers taken to Ozon&apos;s cabinet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) put into the pool: {carrier}</source>
        <translation>
            <numerusform>%n number put into the pool: {carrier}</numerusform>
            <numerusform>%n numbers put into the pool: {carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken out of the pool</source>
        <translation>
            <numerusform>%n number taken out of the pool</numerusform>
            <numerusform>%n numbers taken out of the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n given out</numerusform>
            <numerusform>%n given out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left in the pool: {carrier}</source>
        <translation>
            <numerusform>%n number left in the pool: {carrier}</numerusform>
            <numerusform>%n numbers left in the pool: {carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking event(s)</source>
        <translation>
            <numerusform>%n tracking event</numerusform>
            <numerusform>%n tracking events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here</source>
        <translation>
            <numerusform>%n still here</numerusform>
            <numerusform>%n still here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must go with it</source>
        <translation>
            <numerusform>%n must go with it</numerusform>
            <numerusform>%n must go with it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not packed yet</source>
        <translation>
            <numerusform>%n not packed yet</numerusform>
            <numerusform>%n not packed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) not handed over</source>
        <translation>
            <numerusform>%n posting not handed over</numerusform>
            <numerusform>%n postings not handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its postings are known here already, as those of {store}.</source>
        <translation>
            <numerusform>%n of its postings are known here already, as those of {store}.</numerusform>
            <numerusform>%n of its postings are known here already, as those of {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) of this file belong to {store} and stay there</source>
        <translation>
            <numerusform>%n posting of this file belong to {store} and stay there</numerusform>
            <numerusform>%n postings of this file belong to {store} and stay there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) late within 30 minutes</source>
        <translation>
            <numerusform>%n posting late within 30 minutes</numerusform>
            <numerusform>%n postings late within 30 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to pack</source>
        <translation>
            <numerusform>%n to pack</numerusform>
            <numerusform>%n to pack</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>%n time(s) so far</source>
        <translation>
            <numerusform>%n time so far</numerusform>
            <numerusform>%n times so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foreseen</name>
    <message numerus="yes">
        <source>No deadline moves (of %n open posting(s))</source>
        <translation>
            <numerusform>No deadline moves (of %n open posting)</numerusform>
            <numerusform>No deadline moves (of %n open postings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open posting(s) get other deadlines</source>
        <translation>
            <numerusform>%n open posting gets other deadlines</numerusform>
            <numerusform>%n open postings get other deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) late at once</source>
        <translation>
            <numerusform>%n becomes late at once</numerusform>
            <numerusform>%n become late at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are no longer late</source>
        <translation>
            <numerusform>%n is no longer late</numerusform>
            <numerusform>%n are no longer late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthCounts</name>
    <message numerus="yes">
        <source>%n more late one(s) and the share is {percent}</source>
        <translation>
            <numerusform>%n more late one and the share is {percent}</numerusform>
            <numerusform>%n more late ones and the share is {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of them and the index is above {percent}</source>
        <translation>
            <numerusform>%n more of them and the index is above {percent}</numerusform>
            <numerusform>%n more of them and the index is above {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer and the share is below {percent}</source>
        <translation>
            <numerusform>%n fewer and the share is below {percent}</numerusform>
            <numerusform>%n fewer and the share is below {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer and the index is back at {percent}</source>
        <translation>
            <numerusform>%n fewer and the index is back at {percent}</numerusform>
            <numerusform>%n fewer and the index is back at {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If today&apos;s %n slip</source>
        <translation>
            <numerusform>If today&apos;s %n slip</numerusform>
            <numerusform>If today&apos;s %n slip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the %n due on {day} slip</source>
        <translation>
            <numerusform>If the %n due on {day} slip</numerusform>
            <numerusform>If the %n due on {day} slip</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won&apos;t be packed in time</source>
        <translation>
            <numerusform>%n won&apos;t be packed in time</numerusform>
            <numerusform>%n won&apos;t be packed in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their moment already</source>
        <translation>
            <numerusform>%n past their moment already</numerusform>
            <numerusform>%n past their moment already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to pack today</source>
        <translation>
            <numerusform>%n to pack today</numerusform>
            <numerusform>%n to pack today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) nobody knows the fault of</source>
        <translation>
            <numerusform>%n cancellation nobody knows the fault of</numerusform>
            <numerusform>%n cancellations nobody knows the fault of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by this desk&apos;s own date, because Ozon gave none</source>
        <translation>
            <numerusform>%n of them by this desk&apos;s own date, because Ozon gave none</numerusform>
            <numerusform>%n of them by this desk&apos;s own date, because Ozon gave none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now</source>
        <translation>
            <numerusform>%n at work now</numerusform>
            <numerusform>%n at work now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n hour(s) of packing</source>
        <translation>
            <numerusform>median of %n hour of packing</numerusform>
            <numerusform>median of %n hours of packing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveCounts</name>
    <message numerus="yes">
        <source>%n photo(s) and other file(s)</source>
        <translation>
            <numerusform>%n photo or other file</numerusform>
            <numerusform>%n photos and other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n deed</numerusform>
            <numerusform>%n deeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) printed since would be printed again: throw away the older ones</source>
        <translation>
            <numerusform>%n label printed since would be printed again: throw the older one away</numerusform>
            <numerusform>%n labels printed since would be printed again: throw away the older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleSpans</name>
    <message numerus="yes">
        <source>within %n calendar day(s)</source>
        <translation>
            <numerusform>within %n calendar day</numerusform>
            <numerusform>within %n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s) ({country})</source>
        <translation>
            <numerusform>within %n working day ({country})</numerusform>
            <numerusform>within %n working days ({country})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ({country})</source>
        <translation>
            <numerusform>%n working day ({country})</numerusform>
            <numerusform>%n working days ({country})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>for %n hour</numerusform>
            <numerusform>for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>at most %n time</numerusform>
            <numerusform>at most %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WipeCounts</name>
    <message numerus="yes">
        <source>%n recipient(s) with name, phone, e-mail and address</source>
        <translation>
            <numerusform>%n recipient with name, phone, e-mail and address</numerusform>
            <numerusform>%n recipients with name, phone, e-mail and address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older state(s) in the journal</source>
        <translation>
            <numerusform>%n older state in the journal</numerusform>
            <numerusform>%n older states in the journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in cases</source>
        <translation>
            <numerusform>%n note in cases</numerusform>
            <numerusform>%n notes in cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other note(s) somebody wrote</source>
        <translation>
            <numerusform>%n other note somebody wrote</numerusform>
            <numerusform>%n other notes somebody wrote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carrier&apos;s text(s)</source>
        <translation>
            <numerusform>%n carrier&apos;s text</numerusform>
            <numerusform>%n carrier&apos;s texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Ozon&apos;s label(s)</source>
        <translation>
            <numerusform>%n of Ozon&apos;s label</numerusform>
            <numerusform>%n of Ozon&apos;s labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) of labels</source>
        <translation>
            <numerusform>%n PDF of labels</numerusform>
            <numerusform>%n PDFs of labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n photo and file</numerusform>
            <numerusform>%n photos and files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older posting(s) keep their data: they are open or have an open case</source>
        <translation>
            <numerusform>%n older posting keep their data: they are open or have an open case</numerusform>
            <numerusform>%n older postings keep their data: they are open or have an open case</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) of the database still hold(s) the data</source>
        <translation>
            <numerusform>%n older copy(ies) of the database still hold the data</numerusform>
            <numerusform>%n older copy(ies) of the database still holds the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wiped: %n posting(s)</source>
        <translation>
            <numerusform>Wiped: %n posting</numerusform>
            <numerusform>Wiped: %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would be wiped: %n posting(s)</source>
        <translation>
            <numerusform>Would be wiped: %n posting</numerusform>
            <numerusform>Would be wiped: %n postings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for more than %n day(s)</source>
        <translation>
            <numerusform>over for more than %n day</numerusform>
            <numerusform>over for more than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>The same error of the program again: %n times</source>
        <translation>
            <numerusform>The same error of the program again: %n times</numerusform>
            <numerusform>The same error of the program again: %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
