<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Ozon Desk</source>
        <translation>О программе Ozon Desk</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message>
        <source>The packing desk for Ozon FBS and rFBS orders. Free software under the MIT licence; it uses Qt under the LGPL. Not a product of Ozon.</source>
        <translation>Рабочее место для сборки заказов Ozon FBS и rFBS. Свободная программа по лицензии MIT; использует Qt по лицензии LGPL. Не является продуктом Ozon.</translation>
    </message>
</context>
<context>
    <name>AlarmBar</name>
    <message>
        <source>OK · Space</source>
        <translation>OK · Пробел</translation>
    </message>
</context>
<context>
    <name>AlarmFilters</name>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>All warehouses</source>
        <translation>Все склады</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Задано вручную</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>Без склада</translation>
    </message>
</context>
<context>
    <name>AlarmModel</name>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что сделать сейчас</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>задано вручную</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>на {day}</translation>
    </message>
</context>
<context>
    <name>AlarmsScreen</name>
    <message>
        <source>What will go wrong next</source>
        <translation>Что скоро пойдёт не так</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Enter: the posting · F2: a case · 1 2 3 4: how far to look</source>
        <translation>Enter: отправление · F2: обращение · 1 2 3 4: на сколько вперёд</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 дня</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>✓ Nothing is missed, and nothing will be in this time.</source>
        <translation>✓ Ничего не просрочено, и за это время ничего не просрочится.</translation>
    </message>
    <message>
        <source>Nothing here fits what is filtered by.</source>
        <translation>Под эти фильтры ничего не подходит.</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Open a shop taken along</source>
        <translation>Открыть магазин с другого компьютера</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>Open it · Enter</source>
        <translation>Открыть · Enter</translation>
    </message>
    <message>
        <source>Restore · Enter</source>
        <translation>Восстановить · Enter</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>Проверка файла…</translation>
    </message>
    <message>
        <source>Making it ready. Nothing is changed yet…</source>
        <translation>Подготовка. Пока ничего не изменено…</translation>
    </message>
    <message>
        <source>What is here now is kept aside as a whole. From then on work at one of the two computers only.</source>
        <translation>Всё, что здесь сейчас, целиком сохранится отдельно. Дальше работайте только на одном из двух компьютеров.</translation>
    </message>
    <message>
        <source>The present database is kept: it stands in the list of back-ups, and can be put back.</source>
        <translation>Нынешняя база сохранится: она будет в списке копий, и её можно вернуть.</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>It didn't leave after all</source>
        <translation>Всё-таки не уехало</translation>
    </message>
    <message>
        <source>It is still here · Enter</source>
        <translation>Оно ещё здесь · Enter</translation>
    </message>
    <message>
        <source>Handed over {time}</source>
        <translation>Передано {time}</translation>
    </message>
    <message>
        <source>It waits to leave again, packed as it was, and its shipping clock runs on. The list of that hand-over no longer names it: tell the carrier.</source>
        <translation>Оно снова ждёт отправки, собранное как было, и срок отгрузки продолжает идти. В акте той передачи его больше нет: сообщите перевозчику.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now · Ctrl+S</source>
        <translation>Создать копию · Ctrl+S</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>Копия в другое место…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>A copy on another disk or a memory stick once a week saves the shop when the PC dies.</source>
        <translation>Копия на другом диске или флешке раз в неделю спасёт магазин, если компьютер сломается.</translation>
    </message>
    <message>
        <source>✓ Backed up: {file}</source>
        <translation>✓ Копия создана: {file}</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Сохранить копию в</translation>
    </message>
    <message>
        <source>Database (*.db)</source>
        <translation>База данных (*.db)</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>Photos of packing and Ozon's label PDFs go along with each.</source>
        <translation>В каждую копию входят фото сборки и PDF этикеток Ozon.</translation>
    </message>
    <message>
        <source>One is made each day and before each update; the newest ten are kept beside the database, and apart from them the last three made before an update.</source>
        <translation>Копия создаётся каждый день и перед каждым обновлением. Десять последних лежат рядом с базой, а отдельно от них — три последние, сделанные перед обновлением.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Take the shop along…</source>
        <translation>Забрать магазин с собой…</translation>
    </message>
    <message>
        <source>Open a shop taken along…</source>
        <translation>Открыть магазин с другого компьютера…</translation>
    </message>
    <message>
        <source>Daily or by hand</source>
        <translation>Раз в день или вручную</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Перед обновлением</translation>
    </message>
    <message>
        <source>Before a back-up was restored</source>
        <translation>Перед восстановлением копии</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>{count}: click to show only these</source>
        <translation>{count}: нажмите, чтобы показать только их</translation>
    </message>
</context>
<context>
    <name>BadgesDialog</name>
    <message>
        <source>Everybody ({count})</source>
        <translation>Все ({count})</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Только {name}</translation>
    </message>
    <message>
        <source>Cut them out: they are of the size of a bank card. A scan of one signs in.</source>
        <translation>Вырежьте: размер как у банковской карты. Скан бейджа — и сборщик вошёл.</translation>
    </message>
</context>
<context>
    <name>BarcodeBox</name>
    <message>
        <source>Scan the product, or a case of it, to add its barcode</source>
        <translation>Отсканируйте товар или его упаковку — штрихкод добавится</translation>
    </message>
    <message>
        <source>Barcode to add</source>
        <translation>Новый штрихкод</translation>
    </message>
    <message>
        <source>No barcode yet: only the article, the SKU and Ozon's OZN barcode are known.</source>
        <translation>Штрихкодов пока нет: известны только артикул, SKU и штрихкод OZN от Ozon.</translation>
    </message>
</context>
<context>
    <name>BarcodeLine</name>
    <message>
        <source> pcs</source>
        <translation> шт.</translation>
    </message>
    <message>
        <source>Pieces that one scan of {code} stands for</source>
        <translation>Сколько штук считает один скан {code}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>▲ check digit</source>
        <translation>▲ контрольная цифра</translation>
    </message>
    <message>
        <source>one scan:</source>
        <translation>один скан:</translation>
    </message>
</context>
<context>
    <name>BenchFoot</name>
    <message>
        <source>scan: product · posting · command</source>
        <translation>скан: товар · отправление · команда</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Take one back · −</source>
        <translation>Отменить скан · −</translation>
    </message>
    <message>
        <source>Put aside · F8</source>
        <translation>Убрать со стола · F8</translation>
    </message>
    <message>
        <source>Hold… · F9</source>
        <translation>Отложить… · F9</translation>
    </message>
    <message>
        <source>Packed without scanning · F7</source>
        <translation>Собрать без скана · F7</translation>
    </message>
    <message>
        <source>Everything is in? Press again</source>
        <translation>Всё положено? Нажмите ещё раз</translation>
    </message>
    <message>
        <source>Next box · F6</source>
        <translation>След. коробка · F6</translation>
    </message>
    <message>
        <source>Divide… · F5</source>
        <translation>Разложить… · F5</translation>
    </message>
</context>
<context>
    <name>BenchHeader</name>
    <message>
        <source>box {number} of {count}</source>
        <translation>коробка {number} из {count}</translation>
    </message>
    <message>
        <source>EXPRESS</source>
        <translation>ЭКСПРЕСС</translation>
    </message>
</context>
<context>
    <name>BoxBoard</name>
    <message>
        <source>Box {number}</source>
        <translation>Коробка {number}</translation>
    </message>
    <message>
        <source>Empty: vanishes on saving</source>
        <translation>Пустая: при сохранении исчезнет</translation>
    </message>
    <message>
        <source>New box · Ctrl+N</source>
        <translation>Новая коробка · Ctrl+N</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>CabinetDialog</name>
    <message>
        <source>Numbers for Ozon's cabinet</source>
        <translation>Номера для кабинета Ozon</translation>
    </message>
    <message>
        <source>Enter these in Ozon's cabinet: a row for each box. The journal keeps what was taken.</source>
        <translation>Введите их в личном кабинете Ozon: строка на каждую коробку. Что уже взято, хранит журнал.</translation>
    </message>
    <message>
        <source>New or corrected since the last time</source>
        <translation>Новые и исправленные с прошлого раза</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>✓ Nothing new: all numbers were taken to the cabinet already.</source>
        <translation>✓ Нового нет: все номера уже взяты для кабинета.</translation>
    </message>
    <message>
        <source>Copy two columns · Ctrl+C</source>
        <translation>Скопировать два столбца · Ctrl+C</translation>
    </message>
    <message>
        <source>Save as file… · Enter</source>
        <translation>Сохранить в файл… · Enter</translation>
    </message>
    <message>
        <source>✓ Copied: {numbers}</source>
        <translation>✓ Скопировано: {numbers}</translation>
    </message>
    <message>
        <source>numbers-for-ozon-{day}.xlsx</source>
        <translation>номера-для-ozon-{day}.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Plain table (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;Простая таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>Дни года</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>нерабочий день</translation>
    </message>
    <message>
        <source>weekend, but worked</source>
        <translation>рабочий выходной</translation>
    </message>
    <message>
        <source>own day off</source>
        <translation>свой нерабочий день</translation>
    </message>
    <message>
        <source>own working day</source>
        <translation>свой рабочий день</translation>
    </message>
    <message>
        <source>Click a day, or walk with the arrow keys and press Enter, to change it. You see which deadlines move before anything is written.</source>
        <translation>Чтобы изменить день, нажмите на него или дойдите стрелками и нажмите Enter. До записи видно, какие сроки сдвинутся.</translation>
    </message>
    <message>
        <source>Own days: {days}</source>
        <translation>Свои дни: {days}</translation>
    </message>
    <message>
        <source>{year}: only the fixed holidays are known yet, not the days that will be transferred.</source>
        <translation>{year}: пока известны только постоянные праздники, переносов выходных ещё нет.</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>{own} (own); the public calendar says: {public}</source>
        <translation>{own} (задано здесь); по официальному календарю: {public}</translation>
    </message>
    <message>
        <source>{day} in {country}: {kind}?</source>
        <translation>{day}, {country}: {kind}?</translation>
    </message>
    <message>
        <source>Change it · Enter</source>
        <translation>Изменить · Enter</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel a posting</source>
        <translation>Отмена отправления</translation>
    </message>
    <message>
        <source>Cancel the posting · Enter</source>
        <translation>Отменить отправление · Enter</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Назад · Esc</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>The buyer asked for it</source>
        <translation>По просьбе покупателя</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>Неверная цена</translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation>Товар повреждён</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>▲ It is packed: take its box out of the pile.</source>
        <translation>▲ Оно собрано: выньте коробку из готовых.</translation>
    </message>
    <message>
        <source>Then cancel it at Ozon too: it stands on the list “Tell Ozon”.</source>
        <translation>Затем отмените его и в Ozon: оно в списке «Для Ozon».</translation>
    </message>
</context>
<context>
    <name>CarrierList</name>
    <message>
        <source>Nothing waits to leave. What is packed comes here by itself.</source>
        <translation>Отправлять нечего. Собранное появится здесь само.</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>{on} of {here}</source>
        <translation>{on} из {here}</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <translation>Перевозчики</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>Новый перевозчик</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>Вернуть исходное</translation>
    </message>
    <message>
        <source>On Ozon's list, or exempt (own warehouse abroad, a local carrier's invoices)</source>
        <translation>В белом списке Ozon или исключение (свой склад за границей, накладные местного перевозчика)</translation>
    </message>
    <message>
        <source>Has tracking (without it nobody can choose this carrier)</source>
        <translation>Есть отслеживание (без него перевозчика не выбрать)</translation>
    </message>
    <message>
        <source>Crosses the border (numbers take longer to become visible)</source>
        <translation>Идёт через границу (номер становится виден позже)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>at</source>
        <translation>в</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>по правилу</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>Проверить номер</translation>
    </message>
    <message>
        <source>Has a cut-off</source>
        <translation>Есть отсечка</translation>
    </message>
    <message>
        <source>Cut-off (warehouse's time)</source>
        <translation>Отсечка (время склада)</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свой</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>⊗ can't be chosen</source>
        <translation>⊗ выбрать нельзя</translation>
    </message>
    <message>
        <source>A carrier that isn't on Ozon's list costs {least} to {most} points each time, and {limit} in all suspend advertising (rule R13). What a delivery method leaves blank its carrier fills in.</source>
        <translation>Перевозчик не из белого списка Ozon — это от {least} до {most} баллов за каждый раз; при {limit} в сумме Ozon остановит рекламу (правило R13). Что не заполнено у способа доставки, берётся от перевозчика.</translation>
    </message>
    <message>
        <source>Only an owner may change this. Sign in with Ctrl+U.</source>
        <translation>Менять может только владелец. Вход: Ctrl+U.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>⊗ not one of its numbers</source>
        <translation>⊗ не его номер</translation>
    </message>
    <message>
        <source>▲ its shape, but the check digit should be {digit}</source>
        <translation>▲ вид его, но контрольная цифра должна быть {digit}</translation>
    </message>
    <message>
        <source>✓ one of its numbers</source>
        <translation>✓ его номер</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>scan: label · posting · tracking number</source>
        <translation>скан: этикетка · отправление · трек-номер</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>Take one back · −</source>
        <translation>Отменить скан · −</translation>
    </message>
    <message>
        <source>Take off · F9</source>
        <translation>Снять · F9</translation>
    </message>
    <message>
        <source>Place and time… · F4</source>
        <translation>Место и время… · F4</translation>
    </message>
    <message>
        <source>Hand over… · Ctrl+Enter</source>
        <translation>Передать… · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Pack postings first; they come here by themselves</source>
        <translation>Сначала соберите отправления; сюда они попадут сами</translation>
    </message>
    <message>
        <source>{on} of {count}</source>
        <translation>{on} из {count}</translation>
    </message>
    <message>
        <source>{shape} {left} until {time}</source>
        <translation>{shape} {left}, до {time}</translation>
    </message>
    <message>
        <source>What is missing · F6</source>
        <translation>Чего не хватает · F6</translation>
    </message>
    <message>
        <source>What is on it · F6</source>
        <translation>Что на тележке · F6</translation>
    </message>
    <message>
        <source>take off: {count}</source>
        <translation>снять: {count}</translation>
    </message>
    <message>
        <source>incomplete: {count}</source>
        <translation>неполных: {count}</translation>
    </message>
    <message>
        <source>missing: {count}</source>
        <translation>не хватает: {count}</translation>
    </message>
    <message>
        <source>of these must go: {count}</source>
        <translation>из них должны уехать: {count}</translation>
    </message>
    <message>
        <source>put aside: {count}</source>
        <translation>остаётся здесь: {count}</translation>
    </message>
    <message>
        <source>to pack for today: {count}</source>
        <translation>собрать на сегодня: {count}</translation>
    </message>
    <message>
        <source>Everything is on the cart</source>
        <translation>Всё на тележке</translation>
    </message>
    <message>
        <source>Pick-up by appointment</source>
        <translation>Забирают по договорённости</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>Сдаём в пункт приёма</translation>
    </message>
    <message>
        <source>pass {number}</source>
        <translation>пропуск {number}</translation>
    </message>
    <message>
        <source>Give up… · Shift+F9</source>
        <translation>Отказаться… · Shift+F9</translation>
    </message>
</context>
<context>
    <name>CartRows</name>
    <message>
        <source>■ take off</source>
        <translation>■ снять</translation>
    </message>
    <message>
        <source>■ a box is missing</source>
        <translation>■ нет коробки</translation>
    </message>
    <message>
        <source>▲ must go</source>
        <translation>▲ должно уехать</translation>
    </message>
    <message>
        <source>● may go</source>
        <translation>● может уехать</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>остаётся здесь</translation>
    </message>
    <message>
        <source>✓ on the cart</source>
        <translation>✓ на тележке</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>{on} of {count}, not yet: {boxes}</source>
        <translation>{on} из {count}, ещё нет: {boxes}</translation>
    </message>
</context>
<context>
    <name>CaseCloseDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Close the case · Enter</source>
        <translation>Закрыть обращение · Enter</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>Его можно снова открыть в любое время.</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Note… · F5</source>
        <translation>Примечание… · F5</translation>
    </message>
    <message>
        <source>Step done · F6</source>
        <translation>Шаг сделан · F6</translation>
    </message>
    <message>
        <source>Next… · F7</source>
        <translation>Дальше… · F7</translation>
    </message>
    <message>
        <source>It is here… · F9</source>
        <translation>Пришёл… · F9</translation>
    </message>
    <message>
        <source>Close… · F8</source>
        <translation>Закрыть… · F8</translation>
    </message>
    <message>
        <source>Open again · F8</source>
        <translation>Открыть снова · F8</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Обращение не выбрано</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation>открыто {when}</translation>
    </message>
    <message>
        <source>Closed {when}: {outcome}</source>
        <translation>Закрыто {when}: {outcome}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Дальше: {step}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё не пришёл</translation>
    </message>
    <message>
        <source>Not here yet, expected for {days}</source>
        <translation>Ещё не пришёл, ждём уже {days}</translation>
    </message>
    <message>
        <source>not looked inside yet</source>
        <translation>внутрь ещё не смотрели</translation>
    </message>
    <message>
        <source>Here since {when}: {condition}</source>
        <translation>Здесь с {when}: {condition}</translation>
    </message>
</context>
<context>
    <name>CaseNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>What was done or heard, and from whom</source>
        <translation>Что сделали или узнали и от кого</translation>
    </message>
</context>
<context>
    <name>CaseOpenDialog</name>
    <message>
        <source>Open a case</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>Открыть · Enter</translation>
    </message>
    <message>
        <source>Open already: {cases}</source>
        <translation>Уже открыто: {cases}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Number of the ticket or claim</source>
        <translation>Номер заявки</translation>
    </message>
    <message>
        <source>What is known so far</source>
        <translation>Что уже известно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>No clock: look at the list of cases now and then</source>
        <translation>Без срока: заглядывайте иногда в список обращений</translation>
    </message>
</context>
<context>
    <name>CaseStepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>Usually, in this order:</source>
        <translation>Обычно в таком порядке:</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Number of the ticket or claim</source>
        <translation>Номер заявки или претензии</translation>
    </message>
    <message>
        <source>What was done or heard, and from whom</source>
        <translation>Что сделали или узнали и от кого</translation>
    </message>
</context>
<context>
    <name>CaseTextsPage</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who gets the text</source>
        <translation>Кому текст</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Что получится</translation>
    </message>
    <message>
        <source>Of a posting of which little is known</source>
        <translation>Для отправления, о котором мало известно</translation>
    </message>
    <message>
        <source>Back to the built-in one</source>
        <translation>Вернуть стандартный</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>Поля: {fields}</translation>
    </message>
    <message>
        <source>Where a field isn't known, its sentence falls away, or only the part in [square brackets] around it.</source>
        <translation>Если поле неизвестно, выпадает всё его предложение или только часть в [квадратных скобках] вокруг него.</translation>
    </message>
    <message>
        <source>The shop's own</source>
        <translation>Свой текст магазина</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Стандартный</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Which cases</source>
        <translation>Какие обращения</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Returns expected</source>
        <translation>Ждём возвраты</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>Только мои</translation>
    </message>
    <message>
        <source>posting or return: scan or type</source>
        <translation>отправление или возврат: скан или номер</translation>
    </message>
    <message>
        <source>Posting or return</source>
        <translation>Отправление или возврат</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>No such case here.</source>
        <translation>Такого обращения здесь нет.</translation>
    </message>
    <message>
        <source>✓ No case is open. F2 opens one, in the queue and at the bench.</source>
        <translation>✓ Открытых обращений нет. Открыть: F2 в очереди или на столе сборки.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>{cases}, {late} late</source>
        <translation>{cases}, просрочено: {late}</translation>
    </message>
</context>
<context>
    <name>CauseDialog</name>
    <message>
        <source>Why it was late</source>
        <translation>Почему опоздало</translation>
    </message>
    <message>
        <source>Keep · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>As the journal says: {cause}</source>
        <translation>Как в журнале: {cause}</translation>
    </message>
    <message>
        <source>Note: how you know it</source>
        <translation>Примечание: откуда это известно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What the journal says is kept beside it. Undo takes it back.</source>
        <translation>Причина по журналу останется рядом. Изменение можно отменить.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{name}: {numbers}</source>
        <translation>{name}: {numbers}</translation>
    </message>
</context>
<context>
    <name>ClosedDays</name>
    <message>
        <source>First closed day</source>
        <translation>Первый нерабочий день</translation>
    </message>
    <message>
        <source>Last closed day</source>
        <translation>Последний нерабочий день</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Нерабочие дни</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Hand over to {carrier}</source>
        <translation>Передача: {carrier}</translation>
    </message>
    <message>
        <source>Hand over {count} · Enter</source>
        <translation>Передать {count} · Enter</translation>
    </message>
    <message>
        <source>To {carrier}: {counts}</source>
        <translation>{carrier}: {counts}</translation>
    </message>
    <message>
        <source>Must go and is not on the cart: {postings}</source>
        <translation>Должны уехать, но не на тележке: {postings}</translation>
    </message>
    <message>
        <source>Take off the cart, it must not leave: {postings}</source>
        <translation>Снимите с тележки, отправлять нельзя: {postings}</translation>
    </message>
    <message>
        <source>Stays here, because a box of it is missing: {postings}</source>
        <translation>Остаётся здесь, не хватает коробки: {postings}</translation>
    </message>
    <message>
        <source>May go and is not on the cart: {postings}</source>
        <translation>Могут уехать, но не на тележке: {postings}</translation>
    </message>
    <message>
        <source>✓ Nothing is missing</source>
        <translation>✓ Ничего не забыто</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Время отправки</translation>
    </message>
    <message>
        <source>Left today at ({city})</source>
        <translation>Время отправки сегодня ({city})</translation>
    </message>
    <message>
        <source>This can't be undone; what didn't leave is taken back one by one.</source>
        <translation>Отменить нельзя; что не уехало, возвращают по одному.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> и ещё {count}</translation>
    </message>
</context>
<context>
    <name>CommandSheetDialog</name>
    <message>
        <source>Hang it where every scanner reaches it: what keys do, these codes do.</source>
        <translation>Повесьте там, где достанет сканер: эти коды заменяют клавиши.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n отправление</numerusform>
            <numerusform>%n отправления</numerusform>
            <numerusform>%n отправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n штука</numerusform>
            <numerusform>%n штуки</numerusform>
            <numerusform>%n штук</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n товар</numerusform>
            <numerusform>%n товара</numerusform>
            <numerusform>%n товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n этикетка</numerusform>
            <numerusform>%n этикетки</numerusform>
            <numerusform>%n этикеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) waiting</source>
        <translation>
            <numerusform>%n скан ждёт</numerusform>
            <numerusform>%n скана ждут</numerusform>
            <numerusform>%n сканов ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s)</source>
        <translation>
            <numerusform>%n трек-номер</numerusform>
            <numerusform>%n трек-номера</numerusform>
            <numerusform>%n трек-номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменённое</numerusform>
            <numerusform>%n изменённых</numerusform>
            <numerusform>%n изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
            <numerusform>%n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонено</numerusform>
            <numerusform>%n отклонено</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>%n верная</numerusform>
            <numerusform>%n верных</numerusform>
            <numerusform>%n верных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n под вопросом</numerusform>
            <numerusform>%n под вопросом</numerusform>
            <numerusform>%n под вопросом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n строка отклонена</numerusform>
            <numerusform>%n строки отклонены</numerusform>
            <numerusform>%n строк отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) entered</source>
        <translation>
            <numerusform>Введён %n трек-номер</numerusform>
            <numerusform>Введено %n трек-номера</numerusform>
            <numerusform>Введено %n трек-номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in spite of a warning</source>
        <translation>
            <numerusform>из них %n вопреки предупреждению</numerusform>
            <numerusform>из них %n вопреки предупреждению</numerusform>
            <numerusform>из них %n вопреки предупреждению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>Напечатана %n этикетка</numerusform>
            <numerusform>Напечатано %n этикетки</numerusform>
            <numerusform>Напечатано %n этикеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tear %n label(s) off: they no longer count</source>
        <translation>
            <numerusform>Сорвите %n этикетку: она больше не действует</numerusform>
            <numerusform>Сорвите %n этикетки: они больше не действуют</numerusform>
            <numerusform>Сорвите %n этикеток: они больше не действуют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) prepared</source>
        <translation>
            <numerusform>Подготовлена %n этикетка</numerusform>
            <numerusform>Подготовлены %n этикетки</numerusform>
            <numerusform>Подготовлено %n этикеток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packing slip(s)</source>
        <translation>
            <numerusform>%n упаковочный лист</numerusform>
            <numerusform>%n упаковочных листа</numerusform>
            <numerusform>%n упаковочных листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong scan(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) listed from the orders</source>
        <translation>
            <numerusform>%n товар внесён из заказов</numerusform>
            <numerusform>%n товара внесено из заказов</numerusform>
            <numerusform>%n товаров внесено из заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken off the list</source>
        <translation>
            <numerusform>%n товар убран из списка</numerusform>
            <numerusform>%n товара убрано из списка</numerusform>
            <numerusform>%n товаров убрано из списка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n коробка</numerusform>
            <numerusform>%n коробки</numerusform>
            <numerusform>%n коробок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n новая тревога</numerusform>
            <numerusform>%n новые тревоги</numerusform>
            <numerusform>%n новых тревог</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>%n файл прикреплён</numerusform>
            <numerusform>%n файла прикреплено</numerusform>
            <numerusform>%n файлов прикреплено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached before</source>
        <translation>
            <numerusform>%n файл уже был прикреплён</numerusform>
            <numerusform>%n файла уже были прикреплены</numerusform>
            <numerusform>%n файлов уже были прикреплены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing or changed</source>
        <translation>
            <numerusform>%n файл пропал или изменён</numerusform>
            <numerusform>%n файла пропали или изменены</numerusform>
            <numerusform>%n файлов пропали или изменены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domestic number(s) entered</source>
        <translation>
            <numerusform>%n внутренний номер введён</numerusform>
            <numerusform>%n внутренних номера введено</numerusform>
            <numerusform>%n внутренних номеров введено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) taken to Ozon's cabinet</source>
        <translation>
            <numerusform>Для кабинета Ozon взят %n трек-номер</numerusform>
            <numerusform>Для кабинета Ozon взято %n трек-номера</numerusform>
            <numerusform>Для кабинета Ozon взято %n трек-номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) put into the pool: {carrier}</source>
        <translation>
            <numerusform>В запас добавлен %n номер: {carrier}</numerusform>
            <numerusform>В запас добавлено %n номера: {carrier}</numerusform>
            <numerusform>В запас добавлено %n номеров: {carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken out of the pool</source>
        <translation>
            <numerusform>Из запаса изъят %n номер</numerusform>
            <numerusform>Из запаса изъято %n номера</numerusform>
            <numerusform>Из запаса изъято %n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n свободен</numerusform>
            <numerusform>%n свободно</numerusform>
            <numerusform>%n свободно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>%n выдан</numerusform>
            <numerusform>%n выдано</numerusform>
            <numerusform>%n выдано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n изъят</numerusform>
            <numerusform>%n изъято</numerusform>
            <numerusform>%n изъято</numerusform>
        </translation>
    </message>
    <message>
        <source>running low: buy new ones</source>
        <translation>кончаются: купите новые</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left in the pool: {carrier}</source>
        <translation>
            <numerusform>В запасе остался %n номер: {carrier}</numerusform>
            <numerusform>В запасе осталось %n номера: {carrier}</numerusform>
            <numerusform>В запасе осталось %n номеров: {carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking event(s)</source>
        <translation>
            <numerusform>%n событие отслеживания</numerusform>
            <numerusform>%n события отслеживания</numerusform>
            <numerusform>%n событий отслеживания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n доставлено</numerusform>
            <numerusform>%n доставлено</numerusform>
            <numerusform>%n доставлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here</source>
        <translation>
            <numerusform>%n ещё здесь</numerusform>
            <numerusform>%n ещё здесь</numerusform>
            <numerusform>%n ещё здесь</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must go with it</source>
        <translation>
            <numerusform>%n должно уехать</numerusform>
            <numerusform>%n должны уехать</numerusform>
            <numerusform>%n должны уехать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not packed yet</source>
        <translation>
            <numerusform>%n не собрано</numerusform>
            <numerusform>%n не собраны</numerusform>
            <numerusform>%n не собраны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) not handed over</source>
        <translation>
            <numerusform>%n отправление не передано</numerusform>
            <numerusform>%n отправления не переданы</numerusform>
            <numerusform>%n отправлений не передано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its postings are known here already, as those of {store}.</source>
        <translation>
            <numerusform>%n отправление из файла здесь уже есть, магазин {store}.</numerusform>
            <numerusform>%n отправления из файла здесь уже есть, магазин {store}.</numerusform>
            <numerusform>%n отправлений из файла здесь уже есть, магазин {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) of this file belong to {store} and stay there</source>
        <translation>
            <numerusform>%n отправление из этого файла относится к магазину {store} и остаётся там</numerusform>
            <numerusform>%n отправления из этого файла относятся к магазину {store} и остаются там</numerusform>
            <numerusform>%n отправлений из этого файла относятся к магазину {store} и остаются там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) late within 30 minutes</source>
        <translation>
            <numerusform>%n отправление просрочится в ближайшие 30 минут</numerusform>
            <numerusform>%n отправления просрочатся в ближайшие 30 минут</numerusform>
            <numerusform>%n отправлений просрочатся в ближайшие 30 минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to pack</source>
        <translation>
            <numerusform>К сборке: %n</numerusform>
            <numerusform>К сборке: %n</numerusform>
            <numerusform>К сборке: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
            <numerusform>просрочено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest {time}</source>
        <translation>ближайший срок: {time}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on · Enter</source>
        <translation>Продолжить · Enter</translation>
    </message>
    <message>
        <source>The program ended by an error of its own the last time</source>
        <translation>В прошлый раз программа закрылась из-за собственной ошибки</translation>
    </message>
    <message>
        <source>The report holds no order, no buyer and no name.</source>
        <translation>В отчёте нет ни заказов, ни покупателей, ни имён.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт о сбое</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Send to support…</source>
        <translation>Отправить в поддержку…</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) so far</source>
        <translation>
            <numerusform>Уже %n раз</numerusform>
            <numerusform>Уже %n раза</numerusform>
            <numerusform>Уже %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything packed, entered or imported so far is saved.</source>
        <translation>Всё, что собрано, введено и загружено, сохранено.</translation>
    </message>
    <message>
        <source>The database was looked through and is sound.</source>
        <translation>База проверена и исправна.</translation>
    </message>
    <message>
        <source>Look whether what you did last was done, then go on.</source>
        <translation>Проверьте, выполнено ли последнее действие, и продолжайте.</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Скопировано</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Any days</source>
        <translation>Любые дни</translation>
    </message>
    <message>
        <source>Show · Enter</source>
        <translation>Показать · Enter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Days are Moscow's, both are counted.</source>
        <translation>Дни по Москве, оба включительно.</translation>
    </message>
    <message>
        <source>That is too long to be seen</source>
        <translation>Слишком длинный период</translation>
    </message>
    <message>
        <source>Two years at most</source>
        <translation>Не больше двух лет</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Cancel · Esc</source>
        <translation>Отмена · Esc</translation>
    </message>
    <message>
        <source>A scan came in here and was not used</source>
        <translation>Скан пришёл в это окно и не учтён</translation>
    </message>
    <message>
        <source>Close this first, then scan again</source>
        <translation>Сначала закройте это окно, потом отсканируйте снова</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>Для Ozon</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Разбор</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Hide the details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>No posting chosen</source>
        <translation>Отправление не выбрано</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Ближайшее по сроку</translation>
    </message>
</context>
<context>
    <name>DivideDialog</name>
    <message>
        <source>Divide among boxes</source>
        <translation>Разложить по коробкам</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>▲ Its labels are printed already. When the boxes change, they no longer count.</source>
        <translation>▲ Этикетки уже напечатаны. Если коробки изменятся, они перестанут действовать.</translation>
    </message>
    <message>
        <source>Drag goods to another box (Shift: all pieces). Keys: arrows choose, Ctrl+← Ctrl+→ or − + move one piece, with Shift all, Ctrl+N makes a new box.</source>
        <translation>Перетащите товар в другую коробку (с Shift — все штуки). Клавиши: стрелки — выбор, Ctrl+← Ctrl+→ или − + — переложить штуку, с Shift — все, Ctrl+N — новая коробка.</translation>
    </message>
    <message>
        <source>{pieces}, boxes: {boxes}</source>
        <translation>{pieces}, коробок: {boxes}</translation>
    </message>
    <message>
        <source>How many of {article} into box {box}?</source>
        <translation>Сколько {article} в коробку {box}?</translation>
    </message>
</context>
<context>
    <name>Doings</name>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Import Ozon's export</source>
        <translation>Загрузить выгрузку Ozon</translation>
    </message>
    <message>
        <source>Back-up made</source>
        <translation>Резервная копия создана</translation>
    </message>
    <message>
        <source>Orders and labels (*.csv *.xlsx *.xls *.txt *.pdf);;All files (*)</source>
        <translation>Заказы и этикетки (*.csv *.xlsx *.xls *.txt *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>F11 shows all cases</source>
        <translation>Все обращения: F11</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Verdict</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Последние</translation>
    </message>
    <message>
        <source>The boxes done last will stand here, with what was thought of their numbers.</source>
        <translation>Здесь будут последние коробки и проверка их номеров.</translation>
    </message>
    <message>
        <source>{verdict} (kept anyway)</source>
        <translation>{verdict} (всё равно оставлено)</translation>
    </message>
</context>
<context>
    <name>DueBox</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Ozon's date</source>
        <translation>Дата Ozon</translation>
    </message>
    <message>
        <source>By rule {rule}: {moment}</source>
        <translation>По правилу {rule}: {moment}</translation>
    </message>
    <message>
        <source>Look again tomorrow</source>
        <translation>Проверить завтра</translation>
    </message>
    <message>
        <source>Ozon's own date…</source>
        <translation>Дата от Ozon…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Look again in {days}</source>
        <translation>Проверить через {days}</translation>
    </message>
</context>
<context>
    <name>ElementFields</name>
    <message>
        <source>what is left</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>With its name before it</source>
        <translation>С подписью</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Smaller rather than cut</source>
        <translation>Уменьшать, а не обрезать</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Width in its line</source>
        <translation>Доля строки</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>White below</source>
        <translation>Отступ снизу</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Lines of each name</source>
        <translation>Строк на товар</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Не больше строк</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Отдельно</translation>
    </message>
    <message>
        <source>Beside previous</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Behind previous</source>
        <translation>Следом</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Side length</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Толщина</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Шрифт</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Elements of the label, from top to bottom</source>
        <translation>Элементы этикетки сверху вниз</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Try with sample orders</source>
        <translation>Попробовать на примерах</translation>
    </message>
    <message>
        <source>Search in all tabs</source>
        <translation>Искать во всех вкладках</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Заказов пока нет</translation>
    </message>
    <message>
        <source>Drop the file here that you downloaded from Ozon (Orders → Export), or try it with made-up ones</source>
        <translation>Перетащите сюда файл, скачанный из Ozon (Заказы → Выгрузка), или попробуйте на вымышленных заказах</translation>
    </message>
    <message>
        <source>The filters above hide the rest</source>
        <translation>Остальное скрыто фильтрами выше</translation>
    </message>
    <message>
        <source>Nothing found in this tab</source>
        <translation>В этой вкладке ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Собирать нечего</translation>
    </message>
    <message>
        <source>Drop Ozon's export here</source>
        <translation>Перетащите сюда выгрузку Ozon</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>Open a shop taken along…</source>
        <translation>Открыть магазин с другого компьютера…</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Take it back…</source>
        <translation>Отменить это…</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>Показать в очереди</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed</source>
        <translation>Выберите запись, чтобы увидеть, что она изменила</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>запись {number}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>больше нет</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Tracking event</source>
        <translation>Событие отслеживания</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>Коробка {number}</translation>
    </message>
    <message>
        <source>What has happened? The key writes it down.</source>
        <translation>Что произошло? Нажатие клавиши сразу записывает.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>The carrier's words, if they matter</source>
        <translation>Слова перевозчика, если важны</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>When ({zone})</source>
        <translation>Когда ({zone})</translation>
    </message>
</context>
<context>
    <name>EventPreviewPage</name>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже известные</translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation>отклонённые строки</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>Что будет со строками</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известные</translation>
    </message>
    <message>
        <source>The times name their zone themselves.</source>
        <translation>Часовой пояс указан в самом файле.</translation>
    </message>
    <message>
        <source>The times name no zone. Read as:</source>
        <translation>Часовой пояс не указан. Принят:</translation>
    </message>
    <message>
        <source>Times without a zone are read as:</source>
        <translation>Время без часового пояса читаем как:</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>The carrier's words</source>
        <translation>Слова перевозчика</translation>
    </message>
</context>
<context>
    <name>EventsDialog</name>
    <message>
        <source>Tracking events</source>
        <translation>События отслеживания</translation>
    </message>
    <message>
        <source>Continue · Ctrl+Enter</source>
        <translation>Дальше · Ctrl+Enter</translation>
    </message>
    <message>
        <source>About {number}: lines without a number are taken as this one's.</source>
        <translation>Для {number}: строки без номера относятся к нему.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Continue · Enter</source>
        <translation>Дальше · Enter</translation>
    </message>
    <message>
        <source>Comparing with what is known here…</source>
        <translation>Сравнение с тем, что уже есть…</translation>
    </message>
    <message>
        <source>Take in: {number} · Enter</source>
        <translation>Принять: {number} · Enter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Списки (*.csv *.txt *.xlsx *.xls);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Files with tracking events</source>
        <translation>Файлы с событиями отслеживания</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Scan or type another posting</source>
        <translation>Другое отправление</translation>
    </message>
    <message>
        <source>Photos and files of the posting</source>
        <translation>Фото и файлы отправления</translation>
    </message>
    <message>
        <source>Nothing yet. Drop photos here, paste them, or choose files.</source>
        <translation>Пока пусто. Перетащите сюда фото, вставьте их или выберите файлы.</translation>
    </message>
    <message>
        <source>Photos without a posting</source>
        <translation>Фото без отправления</translation>
    </message>
    <message>
        <source>Files… · Ctrl+O</source>
        <translation>Файлы… · Ctrl+O</translation>
    </message>
    <message>
        <source>Paste · Ctrl+V</source>
        <translation>Вставить · Ctrl+V</translation>
    </message>
    <message>
        <source>Take away · Del</source>
        <translation>Убрать · Del</translation>
    </message>
    <message>
        <source>Ozon asks for it · Ctrl+R</source>
        <translation>Ozon просит · Ctrl+R</translation>
    </message>
    <message>
        <source>Attach here · Ctrl+Enter</source>
        <translation>Прикрепить сюда · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not ours · Ctrl+Del</source>
        <translation>Не наши · Ctrl+Del</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>Язык сводки</translation>
    </message>
    <message>
        <source>Name the recipient</source>
        <translation>Указать получателя</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Bundle for a dispute · Enter</source>
        <translation>Материалы для спора · Enter</translation>
    </message>
    <message>
        <source>Which posting?</source>
        <translation>Какое отправление?</translation>
    </message>
    <message>
        <source>Photos without a posting: {n}</source>
        <translation>Фото без отправления: {n}</translation>
    </message>
    <message>
        <source>Scan its label, or type its number</source>
        <translation>Отсканируйте этикетку или введите номер</translation>
    </message>
    <message>
        <source>Ozon asks for evidence</source>
        <translation>Ozon просит доказательства</translation>
    </message>
    <message>
        <source>Ozon asks for evidence by {time}</source>
        <translation>Ozon просит доказательства до {time}</translation>
    </message>
    <message>
        <source>MISSING: {name}</source>
        <translation>НЕТ ФАЙЛА: {name}</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>✓ Saved: {file}, {files}</source>
        <translation>✓ Сохранено: {file}, {files}</translation>
    </message>
    <message>
        <source>Not all files are as they were</source>
        <translation>Не все файлы остались прежними</translation>
    </message>
    <message>
        <source>Taken away. Ctrl+Z in the window brings it back</source>
        <translation>Убрано. Вернуть: Ctrl+Z в главном окне</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Фото и файлы</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard</source>
        <translation>В буфере обмена нет ни картинки, ни файла</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Export · Enter</source>
        <translation>Выгрузить · Enter</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation>Простая таблица (.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Which list, and as what?</source>
        <translation>Какой список и в каком виде?</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>В файл</translation>
    </message>
    <message>
        <source>Save as “{file}” · Enter</source>
        <translation>Сохранить как «{file}» · Enter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>{view} ({postings})</source>
        <translation>{view} ({postings})</translation>
    </message>
    <message>
        <source>{view} (as filtered)</source>
        <translation>{view} (по фильтру)</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Whose fault the cancellation was</source>
        <translation>Чья вина в отмене</translation>
    </message>
    <message>
        <source>Keep · Enter</source>
        <translation>Оставить · Enter</translation>
    </message>
    <message>
        <source>As Ozon's words say</source>
        <translation>Как сказано у Ozon</translation>
    </message>
    <message>
        <source>Note: how you know it</source>
        <translation>Заметка: откуда это известно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>Cancelled on {day}: {reason}</source>
        <translation>Отменено {day}: {reason}</translation>
    </message>
    <message>
        <source>Only the seller's counts against the shop. Undo takes it back.</source>
        <translation>В индекс идёт только вина продавца. Отменить можно в журнале.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{name}: {value}. Click to take this filter away</source>
        <translation>{name}: {value}. Нажмите, чтобы снять фильтр</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>FirstDeed</name>
    <message>
        <source>Enter packs the first posting</source>
        <translation>Enter — собрать первое отправление</translation>
    </message>
    <message>
        <source>So does a scan of its number, or of an article. At the bench scan each piece, or press Enter</source>
        <translation>Или отсканируйте его номер либо артикул. На столе сборки сканируйте каждую штуку или нажимайте Enter</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>When the browser saves one of Ozon's exports there, the desk offers to import it.</source>
        <translation>Когда браузер сохранит туда выгрузку Ozon, программа предложит её загрузить.</translation>
    </message>
    <message>
        <source>Watch a folder for new exports</source>
        <translation>Следить за папкой с выгрузками</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>Folder of the browser's downloads</source>
        <translation>Папка загрузок браузера</translation>
    </message>
    <message>
        <source>A camera or phone that puts its photos into a folder: each goes to its posting when its name or a label in the picture tells it, otherwise it is offered. The folder itself is never changed.</source>
        <translation>Папка, куда камера или телефон складывает фото: снимок попадёт к своему отправлению, если оно видно из имени файла или этикетки в кадре; иначе программа его предложит. Сама папка не меняется.</translation>
    </message>
    <message>
        <source>Take photos of packing from a folder</source>
        <translation>Брать фото сборки из папки</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>Папка с фото</translation>
    </message>
</context>
<context>
    <name>Foreseen</name>
    <message numerus="yes">
        <source>No deadline moves (of %n open posting(s))</source>
        <translation>
            <numerusform>Сроки не сдвинутся (открытых отправлений: %n)</numerusform>
            <numerusform>Сроки не сдвинутся (открытых отправлений: %n)</numerusform>
            <numerusform>Сроки не сдвинутся (открытых отправлений: %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open posting(s) get other deadlines</source>
        <translation>
            <numerusform>Сроки изменятся у %n открытого отправления</numerusform>
            <numerusform>Сроки изменятся у %n открытых отправлений</numerusform>
            <numerusform>Сроки изменятся у %n открытых отправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) late at once</source>
        <translation>
            <numerusform>сразу просрочится %n</numerusform>
            <numerusform>сразу просрочатся %n</numerusform>
            <numerusform>сразу просрочатся %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are no longer late</source>
        <translation>
            <numerusform>%n больше не просрочено</numerusform>
            <numerusform>%n больше не просрочены</numerusform>
            <numerusform>%n больше не просрочены</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Nothing imported yet</source>
        <translation>Ещё ничего не загружено</translation>
    </message>
    <message>
        <source>Last import {ago} · {file}</source>
        <translation>Последняя загрузка {ago} · {file}</translation>
    </message>
    <message>
        <source>Last import {ago} · {file}: cancellations may be unknown</source>
        <translation>Последняя загрузка {ago} · {file}: возможны неучтённые отмены</translation>
    </message>
    <message>
        <source>sample orders</source>
        <translation>примеры заказов</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give the hand-over up</source>
        <translation>Отказаться от передачи</translation>
    </message>
    <message>
        <source>Nothing has left · Enter</source>
        <translation>Ничего не уехало · Enter</translation>
    </message>
    <message>
        <source>On its cart: {boxes}</source>
        <translation>На тележке: {boxes}</translation>
    </message>
    <message>
        <source>They wait to leave again. An appointment is forgotten here: tell the carrier.</source>
        <translation>Они снова ждут отправки. Договорённость о заборе здесь забывается: сообщите перевозчику.</translation>
    </message>
</context>
<context>
    <name>GoodsList</name>
    <message>
        <source>Goods to put in</source>
        <translation>Что положить</translation>
    </message>
</context>
<context>
    <name>GoodsModel</name>
    <message>
        <source>box {box}: {done} of {wanted}</source>
        <translation>коробка {box}: {done} из {wanted}</translation>
    </message>
    <message>
        <source>Honest Sign: {codes} of {wanted}</source>
        <translation>Честный ЗНАК: {codes} из {wanted}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← Назад</translation>
    </message>
    <message>
        <source>Later · Esc</source>
        <translation>Позже · Esc</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
    <message>
        <source>Begin · Enter</source>
        <translation>Начать · Enter</translation>
    </message>
    <message>
        <source>Go on · Enter</source>
        <translation>Дальше · Enter</translation>
    </message>
</context>
<context>
    <name>HandoverListDialog</name>
    <message>
        <source>Hand-over list: {carrier}</source>
        <translation>Акт передачи: {carrier}</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>{postings}. Two signatures on it: yours, and that of whoever takes the parcels.</source>
        <translation>{postings}. На акте две подписи: ваша и того, кто принимает посылки.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Past hand-overs… · F7</source>
        <translation>Прошлые передачи… · F7</translation>
    </message>
    <message>
        <source>On the way to the hub: {count}… · F8</source>
        <translation>В пути к хабу: {count}… · F8</translation>
    </message>
    <message>
        <source>Nothing waits to leave</source>
        <translation>Отправлять нечего</translation>
    </message>
    <message>
        <source>Pack it first</source>
        <translation>Сначала соберите</translation>
    </message>
    <message>
        <source>Scan every box onto the cart first</source>
        <translation>Сначала отсканируйте каждую коробку на тележку</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Тележка пуста</translation>
    </message>
    <message>
        <source>Handed over to {carrier}: {postings}</source>
        <translation>Передано ({carrier}): {postings}</translation>
    </message>
    <message>
        <source>Take off the cart: {postings}</source>
        <translation>Снимите с тележки: {postings}</translation>
    </message>
</context>
<context>
    <name>HealthCounts</name>
    <message numerus="yes">
        <source>%n more late one(s) and the share is {percent}</source>
        <translation>
            <numerusform>Ещё %n просрочка — и доля {percent}</numerusform>
            <numerusform>Ещё %n просрочки — и доля {percent}</numerusform>
            <numerusform>Ещё %n просрочек — и доля {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of them and the index is above {percent}</source>
        <translation>
            <numerusform>Ещё %n отмена — и доля выше {percent}</numerusform>
            <numerusform>Ещё %n отмены — и доля выше {percent}</numerusform>
            <numerusform>Ещё %n отмен — и доля выше {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer and the share is below {percent}</source>
        <translation>
            <numerusform>На %n просрочку меньше — и доля ниже {percent}</numerusform>
            <numerusform>На %n просрочки меньше — и доля ниже {percent}</numerusform>
            <numerusform>На %n просрочек меньше — и доля ниже {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer and the index is back at {percent}</source>
        <translation>
            <numerusform>На %n отмену меньше — и доля снова {percent}</numerusform>
            <numerusform>На %n отмены меньше — и доля снова {percent}</numerusform>
            <numerusform>На %n отмен меньше — и доля снова {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If today's %n slip</source>
        <translation>
            <numerusform>Если опоздает %n отправление на сегодня</numerusform>
            <numerusform>Если опоздают %n отправления на сегодня</numerusform>
            <numerusform>Если опоздают %n отправлений на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the %n due on {day} slip</source>
        <translation>
            <numerusform>Если опоздает %n отправление на {day}</numerusform>
            <numerusform>Если опоздают %n отправления на {day}</numerusform>
            <numerusform>Если опоздают %n отправлений на {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won't be packed in time</source>
        <translation>
            <numerusform>%n не успеем собрать</numerusform>
            <numerusform>%n не успеем собрать</numerusform>
            <numerusform>%n не успеем собрать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their moment already</source>
        <translation>
            <numerusform>%n уже просрочено</numerusform>
            <numerusform>%n уже просрочены</numerusform>
            <numerusform>%n уже просрочены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to pack today</source>
        <translation>
            <numerusform>Собрать сегодня: %n</numerusform>
            <numerusform>Собрать сегодня: %n</numerusform>
            <numerusform>Собрать сегодня: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) nobody knows the fault of</source>
        <translation>
            <numerusform>%n отмена неизвестно по чьей вине</numerusform>
            <numerusform>%n отмены неизвестно по чьей вине</numerusform>
            <numerusform>%n отмен неизвестно по чьей вине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by this desk's own date, because Ozon gave none</source>
        <translation>
            <numerusform>из них %n по дате, рассчитанной здесь: Ozon её не дал</numerusform>
            <numerusform>из них %n по дате, рассчитанной здесь: Ozon её не дал</numerusform>
            <numerusform>из них %n по дате, рассчитанной здесь: Ozon её не дал</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now</source>
        <translation>
            <numerusform>сейчас собирает %n</numerusform>
            <numerusform>сейчас собирают %n</numerusform>
            <numerusform>сейчас собирают %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n hour(s) of packing</source>
        <translation>
            <numerusform>медиана за %n час сборки</numerusform>
            <numerusform>медиана за %n часа сборки</numerusform>
            <numerusform>медиана за %n часов сборки</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>What it is made of</source>
        <translation>Из чего складывается</translation>
    </message>
    <message>
        <source>Whose fault… · F4</source>
        <translation>Чья вина… · F4</translation>
    </message>
    <message>
        <source>Late {n}</source>
        <translation>С опозданием {n}</translation>
    </message>
    <message>
        <source>Warehouses {n}</source>
        <translation>Склады {n}</translation>
    </message>
    <message>
        <source>Cancellations {n}</source>
        <translation>Отмены {n}</translation>
    </message>
    <message>
        <source>Fault unknown {n}</source>
        <translation>Вина неизвестна {n}</translation>
    </message>
    <message>
        <source>Due today {n}</source>
        <translation>На сегодня {n}</translation>
    </message>
    <message>
        <source>Won't be packed {n}</source>
        <translation>Не успеем собрать {n}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>To be shipped by</source>
        <translation>Отгрузить до</translation>
    </message>
    <message>
        <source>To be packed by</source>
        <translation>Собрать до</translation>
    </message>
    <message>
        <source>{span}, still here</source>
        <translation>{span}, ещё здесь</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>рассчитано здесь</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Late of due</source>
        <translation>Доля опозданий</translation>
    </message>
    <message>
        <source>Until the threshold</source>
        <translation>До порога</translation>
    </message>
    <message>
        <source>{fault} (you say so)</source>
        <translation>{fault} (по вашему слову)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>Чья вина</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Штраф</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Store and warehouse</source>
        <translation>Магазин и склад</translation>
    </message>
    <message>
        <source>Today · Home</source>
        <translation>Сегодня · Home</translation>
    </message>
    <message>
        <source>Late review · Esc</source>
        <translation>Разбор опозданий · Esc</translation>
    </message>
    <message>
        <source>Overdue share, day by day</source>
        <translation>Доля просрочек по дням</translation>
    </message>
    <message>
        <source>Cancellation index, day by day</source>
        <translation>Доля отмен по дням</translation>
    </message>
    <message>
        <source>Health of the shop</source>
        <translation>Показатели магазина</translation>
    </message>
    <message>
        <source>Overdue share, as Ozon showed it each day</source>
        <translation>Доля просрочек в Ozon по дням</translation>
    </message>
    <message>
        <source>Cancellation index, as Ozon showed it each day</source>
        <translation>Доля отмен в Ozon по дням</translation>
    </message>
    <message>
        <source>All warehouses</source>
        <translation>Все склады</translation>
    </message>
    <message>
        <source>Overdue share</source>
        <translation>Доля просрочек</translation>
    </message>
    <message>
        <source>block at {percent}</source>
        <translation>блокировка при {percent}</translation>
    </message>
    <message>
        <source>Cancellation index</source>
        <translation>Доля отмен</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message>
        <source>Search all pages · Ctrl+F</source>
        <translation>Поиск по всем страницам · Ctrl+F</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Поиск по всем страницам</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Back · Alt+←</source>
        <translation>Назад · Alt+←</translation>
    </message>
    <message>
        <source>Forward · Alt+→</source>
        <translation>Вперёд · Alt+→</translation>
    </message>
    <message>
        <source>Not on any page.</source>
        <translation>Ни на одной странице не найдено.</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Hold · Enter</source>
        <translation>Отложить · Enter</translation>
    </message>
    <message>
        <source>Note: what is missing, who was asked</source>
        <translation>Примечание: чего не хватает, кого спросили</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>The deadline runs on. Release it from the queue when it can go.</source>
        <translation>Срок продолжает идти. Как только можно отгружать, верните его в работу из очереди.</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>How many pieces</source>
        <translation>Сколько штук</translation>
    </message>
    <message>
        <source>Move · Enter</source>
        <translation>Переложить · Enter</translation>
    </message>
    <message>
        <source>All {count} · Shift+Enter</source>
        <translation>Все {count} · Shift+Enter</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>On the way to the carrier's hub</source>
        <translation>В пути к хабу перевозчика</translation>
    </message>
    <message>
        <source>Reached the hub · Enter</source>
        <translation>Прибыло в хаб · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Mark what has arrived: with Shift or Ctrl several, with Ctrl+A all.</source>
        <translation>Отметьте, что прибыло: с Shift или Ctrl — несколько, Ctrl+A — все.</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Scan a posting or a product</source>
        <translation>Отсканируйте отправление или товар</translation>
    </message>
    <message>
        <source>A product picks the posting that needs it first. Enter opens the next one:</source>
        <translation>Скан товара откроет отправление, которому он нужен раньше всех. Enter откроет следующее:</translation>
    </message>
    <message>
        <source>Nothing to pack now. Import Ozon's newest export to get the next orders.</source>
        <translation>Сейчас собирать нечего. Загрузите свежую выгрузку Ozon, чтобы получить новые заказы.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Пропустить файл</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>File {number} of {total}: {file}</source>
        <translation>Файл {number} из {total}: {file}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Continue · Enter</source>
        <translation>Дальше · Enter</translation>
    </message>
    <message>
        <source>Comparing with what is known here…</source>
        <translation>Сравнение с тем, что уже есть…</translation>
    </message>
    <message>
        <source>Import · Enter</source>
        <translation>Загрузить · Enter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>Import… · Ctrl+I</source>
        <translation>Загрузить… · Ctrl+I</translation>
    </message>
    <message>
        <source>New in the watched folder: {files}</source>
        <translation>Новое в папке загрузок: {files}</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Дни…</translation>
    </message>
    <message>
        <source>Every deed</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>Здесь ещё ничего не делали.</translation>
    </message>
    <message>
        <source>Search: a posting, its number or a part of it, a file, a carrier…</source>
        <translation>Поиск: отправление, номер или его часть, файл, перевозчик…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Nothing in the journal says “{text}”.</source>
        <translation>В журнале нет «{text}».</translation>
    </message>
    <message>
        <source>Nothing was done then.</source>
        <translation>За это время ничего не делали.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Трек-номера</translation>
    </message>
    <message>
        <source>Labels of the list</source>
        <translation>Этикетки списка</translation>
    </message>
    <message>
        <source>Undo · redo</source>
        <translation>Отменить · повторить</translation>
    </message>
    <message>
        <source>Pack the posting selected</source>
        <translation>Собрать выбранное отправление</translation>
    </message>
    <message>
        <source>Clear the search, close a dialog</source>
        <translation>Очистить поиск, закрыть окно</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Acknowledge an alarm at the bench</source>
        <translation>Снять тревогу на столе сборки</translation>
    </message>
    <message>
        <source>The same, by scanning this code</source>
        <translation>То же сканированием этого кода</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>Список товаров</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Лист подбора</translation>
    </message>
    <message>
        <source>Print queue: what came out, what didn't and why</source>
        <translation>Очередь печати: что не вышло и почему</translation>
    </message>
    <message>
        <source>Print failed labels again</source>
        <translation>Напечатать неудавшиеся снова</translation>
    </message>
    <message>
        <source>Who packs: badge, or name and PIN</source>
        <translation>Кто собирает: бейдж или имя и PIN</translation>
    </message>
    <message>
        <source>Packers' days: how much, how fast, what went wrong</source>
        <translation>Выработка: объём, темп, ошибки</translation>
    </message>
    <message>
        <source>At the bench: divide · next box · packed without scanning · put aside · hold</source>
        <translation>На столе сборки: разложить · след. коробка · собрать без скана · убрать · отложить</translation>
    </message>
    <message>
        <source>Hand-over to the carriers</source>
        <translation>Передача перевозчикам</translation>
    </message>
    <message>
        <source>↑ ↓ · Ctrl+Enter</source>
        <translation>↑ ↓ · Ctrl+Enter</translation>
    </message>
    <message>
        <source>What will go wrong next · new alarms seen</source>
        <translation>Что скоро пойдёт не так · новые тревоги просмотрены</translation>
    </message>
    <message>
        <source>Tracking events from a file or a paste</source>
        <translation>События отслеживания из файла или вставкой</translation>
    </message>
    <message>
        <source>Silent parcels: nothing was heard of them for too long</source>
        <translation>Посылки без движения: о них слишком долго ничего не слышно</translation>
    </message>
    <message>
        <source>Evidence: photos and files, the bundle for a dispute</source>
        <translation>Доказательства: фото и файлы, материалы для спора</translation>
    </message>
    <message>
        <source>Take the photos that are offered</source>
        <translation>Взять предложенные фото</translation>
    </message>
    <message>
        <source>Queue, packing, tracking, hand-over, alarms, cases, tell Ozon, journal, review</source>
        <translation>Очередь, сборка, треки, передача, тревоги, обращения, для Ozon, журнал, разбор</translation>
    </message>
    <message>
        <source>Report of a week or a month: workbook and PDF</source>
        <translation>Отчёт за неделю или месяц: книга Excel и PDF</translation>
    </message>
    <message>
        <source>An owner signs in with the PIN, or out</source>
        <translation>Вход владельца по PIN или выход</translation>
    </message>
    <message>
        <source>Review: what was late, why, what it costs</source>
        <translation>Разбор: что опоздало, почему, чего это стоит</translation>
    </message>
    <message>
        <source>Alt+← → · 1 … 6 · F4</source>
        <translation>Alt+← → · 1 … 6 · F4</translation>
    </message>
    <message>
        <source>These keys · help on the screen or dialog in front</source>
        <translation>Эти клавиши · справка по текущему экрану или окну</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Open a case on the posting</source>
        <translation>Открыть обращение по отправлению</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Треки</translation>
    </message>
    <message>
        <source>Ozon's cabinet · pool list · domestic · from the pool · no number yet · from file</source>
        <translation>Кабинет Ozon · запас · внутренние · из запаса · номера ещё нет · из файла</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Another carrier · the cart leaves</source>
        <translation>Другой перевозчик · тележка уезжает</translation>
    </message>
    <message>
        <source>Place and time · what is on the cart, or missing</source>
        <translation>Место и время · что на тележке или чего не хватает</translation>
    </message>
    <message>
        <source>Hand-overs so far · what reached the hub</source>
        <translation>Прошлые передачи · что прибыло в хаб</translation>
    </message>
    <message>
        <source>Take the rows chosen off the cart · give the hand-over up</source>
        <translation>Снять выбранное с тележки · отказаться от передачи</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Тревоги</translation>
    </message>
    <message>
        <source>How far to look</source>
        <translation>На сколько вперёд</translation>
    </message>
    <message>
        <source>The posting · a case on it</source>
        <translation>Отправление · обращение по нему</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Open a case · note · step done</source>
        <translation>Открыть обращение · примечание · шаг сделан</translation>
    </message>
    <message>
        <source>Change · close or reopen · the return is here</source>
        <translation>Другой шаг или срок · закрыть или открыть снова · возврат пришёл</translation>
    </message>
    <message>
        <source>The text to send: another reader · another language · copy</source>
        <translation>Текст: кому · на каком языке · скопировать</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>Для Ozon</translation>
    </message>
    <message>
        <source>Copy the numbers · with tracking numbers</source>
        <translation>Скопировать номера · с трек-номерами</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Search · take the entry back</source>
        <translation>Поиск · отменить действие</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Earlier, later · day, week, month, quarter, year, any days · another cause</source>
        <translation>Раньше, позже · день, неделя, месяц, квартал, год, любые дни · другая причина</translation>
    </message>
    <message>
        <source>What is behind it, the posting</source>
        <translation>Что за этим стоит, потом само отправление</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Whose fault · today · back to the review</source>
        <translation>Чья вина · сегодня · назад к разбору</translation>
    </message>
    <message>
        <source>Packers' days</source>
        <translation>Выработка сборщиков</translation>
    </message>
    <message>
        <source>What somebody packed that day</source>
        <translation>Что сборщик собрал за день</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Apply the page</source>
        <translation>Применить страницу</translation>
    </message>
    <message>
        <source>Settings · quit</source>
        <translation>Настройки · выход</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Health: how Ozon judges the shop</source>
        <translation>Показатели: как Ozon оценивает магазин</translation>
    </message>
    <message>
        <source>↑ ↓ · PgUp · PgDown</source>
        <translation>↑ ↓ · PgUp · PgDown</translation>
    </message>
    <message>
        <source>Walk in the list</source>
        <translation>Двигаться по списку</translation>
    </message>
    <message>
        <source>Text larger · smaller · at 100 %</source>
        <translation>Текст крупнее · мельче · 100 %</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>The next tab · the one before</source>
        <translation>Следующая вкладка · предыдущая</translation>
    </message>
    <message>
        <source>Open a case · tracking number · label</source>
        <translation>Открыть обращение · трек-номер · этикетка</translation>
    </message>
    <message>
        <source>Hold, or release again · promised date · cancel</source>
        <translation>Отложить или вернуть в работу · обещанная дата · отменить</translation>
    </message>
    <message>
        <source>Divide among boxes · unpack · pulled from the pile</source>
        <translation>Разложить по коробкам · распаковать · вынуто из готовых</translation>
    </message>
    <message>
        <source>Enter a tracking event of the posting</source>
        <translation>Ввести событие отслеживания</translation>
    </message>
    <message>
        <source>Paste what the carrier's page says of the posting</source>
        <translation>Вставить события со страницы перевозчика</translation>
    </message>
    <message>
        <source>Of the rows marked: status by hand · reached the hub · didn't leave</source>
        <translation>Для выделенных строк: статус вручную · прибыло в хаб · не уехало</translation>
    </message>
</context>
<context>
    <name>LabelOutput</name>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} мм</translation>
    </message>
    <message>
        <source>packing slip</source>
        <translation>упаковочный лист</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>The label</source>
        <translation>Этикетка</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Make the labels · Enter</source>
        <translation>Создать этикетки · Enter</translation>
    </message>
    <message>
        <source>The label printer</source>
        <translation>Принтер этикеток</translation>
    </message>
    <message>
        <source>PDF, one label a page</source>
        <translation>PDF, по одной на странице</translation>
    </message>
    <message>
        <source>PDF, several on A4</source>
        <translation>PDF, несколько на листе A4</translation>
    </message>
    <message>
        <source>Size, mm</source>
        <translation>Размер, мм</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>Язык этикетки</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Preview of the first label</source>
        <translation>Первая этикетка</translation>
    </message>
    <message>
        <source>No printer is chosen for this size: choose one in Settings.</source>
        <translation>Для этого размера не выбран принтер: выберите в настройках.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>Как в списке</translation>
    </message>
    <message>
        <source>Last one first, for printers that stack</source>
        <translation>С последней, если стопка копится у принтера</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>{size} mm</source>
        <translation>{size} мм</translation>
    </message>
    <message>
        <source>This is how a label will look:</source>
        <translation>Так будет выглядеть этикетка:</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>A label of {size} mm</source>
        <translation>Этикетка {size} мм</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you read?</source>
        <translation>На каком языке вы читаете?</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Late of due</source>
        <translation>Доля опозданий</translation>
    </message>
    <message>
        <source>{late} late</source>
        <translation>{late} с опозданием</translation>
    </message>
    <message>
        <source>of {due} due</source>
        <translation>из {due} к отгрузке</translation>
    </message>
    <message>
        <source>{before}: {share} ({late} of {due})</source>
        <translation>{before}: {share} ({late} из {due})</translation>
    </message>
    <message>
        <source>{before}: nothing was due</source>
        <translation>{before}: отгружать было нечего</translation>
    </message>
    <message>
        <source>* {n} by dates computed here</source>
        <translation>* {n} по датам, рассчитанным здесь</translation>
    </message>
</context>
<context>
    <name>LateColumns</name>
    <message>
        <source>Late by</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>{span}, still here</source>
        <translation>{span}, ещё здесь</translation>
    </message>
    <message>
        <source>in the share (R17)</source>
        <translation>в доле просрочек (R17)</translation>
    </message>
    <message>
        <source>fee {fee} {currency} (R18)</source>
        <translation>штраф {fee} {currency} (R18)</translation>
    </message>
    <message>
        <source>points: {points} (R13)</source>
        <translation>баллы: {points} (R13)</translation>
    </message>
    <message>
        <source>Due {at}: computed here, because Ozon gave no date</source>
        <translation>Срок {at}: рассчитан здесь, Ozon даты не дал</translation>
    </message>
    <message>
        <source>Due {at}, by Ozon's own date</source>
        <translation>Срок {at}, по дате Ozon</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>рассчитано здесь</translation>
    </message>
</context>
<context>
    <name>LateList</name>
    <message>
        <source>Late postings</source>
        <translation>Отправления с опозданием</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Отправления</translation>
    </message>
    <message>
        <source>Only the first {n} are listed. A bar or a filter narrows them.</source>
        <translation>В списке только первые {n}. Сузить можно столбиком или фильтром.</translation>
    </message>
    <message>
        <source>Another cause… · F4</source>
        <translation>Другая причина… · F4</translation>
    </message>
    <message>
        <source>Show in the queue · Enter</source>
        <translation>Показать в очереди · Enter</translation>
    </message>
    <message>
        <source>Looking into the journal…</source>
        <translation>Поиск причин в журнале…</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь пусто.</translation>
    </message>
    <message>
        <source>✓ Nothing was late in these days.</source>
        <translation>✓ За эти дни опозданий нет.</translation>
    </message>
    <message>
        <source>Nothing late fits what is chosen.</source>
        <translation>По выбранному опозданий нет.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>рассчитано здесь</translation>
    </message>
    <message>
        <source>Nothing was due in these days.</source>
        <translation>В эти дни ничего не было к отгрузке.</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Left to put in</source>
        <translation>Осталось положить</translation>
    </message>
    <message>
        <source>{left} of {total}</source>
        <translation>{left} из {total}</translation>
    </message>
    <message>
        <source>Packed today</source>
        <translation>Собрано сегодня</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Who gets the text</source>
        <translation>Кому текст</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Текст для отправки</translation>
    </message>
    <message>
        <source>Copy · Ctrl+C</source>
        <translation>Скопировать · Ctrl+C</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it with Ctrl+V</source>
        <translation>✓ Скопировано. Вставьте: Ctrl+V</translation>
    </message>
    <message>
        <source>Text to send: F3 to whom, F4 in which language</source>
        <translation>Текст для отправки: F3 — кому, F4 — на каком языке</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the computer</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Scanner: keys this fast, and this many, come from no hand.</source>
        <translation>Сканер: столько знаков и так быстро руками не набрать.</translation>
    </message>
    <message>
        <source>Longest gap between keys</source>
        <translation>Наибольшая пауза между знаками</translation>
    </message>
    <message>
        <source>Shortest scan</source>
        <translation>Самый короткий скан, знаков</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Here</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Столбец в файле</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Что в нём записано</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Что в каком столбце?</translation>
    </message>
    <message>
        <source>The desk doesn't know this file's columns yet. It asks once and remembers them.</source>
        <translation>Программа ещё не знает столбцы этого файла. Она спросит один раз и запомнит.</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>Ещё не хватает: {fields}</translation>
    </message>
    <message>
        <source>* needed   ** one of these is needed</source>
        <translation>* обязательно   ** обязательно хотя бы одно из них</translation>
    </message>
</context>
<context>
    <name>MegabytesPage</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} из {total} МБ</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Загрузить…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Выгрузить…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Создать резервную &amp;копию</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>&amp;Отправление</translation>
    </message>
    <message>
        <source>&amp;Labels of the list…</source>
        <translation>&amp;Этикетки списка…</translation>
    </message>
    <message>
        <source>Tell &amp;Ozon</source>
        <translation>Для &amp;Ozon</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Ozon Desk</source>
        <translation>&amp;О программе Ozon Desk</translation>
    </message>
    <message>
        <source>Pic&amp;k list…</source>
        <translation>Лист &amp;подбора…</translation>
    </message>
    <message>
        <source>Packing &amp;slips…</source>
        <translation>&amp;Упаковочные листы…</translation>
    </message>
    <message>
        <source>&amp;Command sheet…</source>
        <translation>Лист &amp;команд…</translation>
    </message>
    <message>
        <source>&amp;Print queue…</source>
        <translation>О&amp;чередь печати…</translation>
    </message>
    <message>
        <source>Print &amp;failed labels again</source>
        <translation>Напечатать &amp;неудавшиеся снова</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <translation>То&amp;вары…</translation>
    </message>
    <message>
        <source>P&amp;ull from the pile…</source>
        <translation>Вынуть из &amp;готовых…</translation>
    </message>
    <message>
        <source>&amp;Divide among boxes…</source>
        <translation>&amp;Разложить по коробкам…</translation>
    </message>
    <message>
        <source>U&amp;npack…</source>
        <translation>Р&amp;аспаковать…</translation>
    </message>
    <message>
        <source>P&amp;ackers</source>
        <translation>С&amp;борщики</translation>
    </message>
    <message>
        <source>&amp;Who packs?…</source>
        <translation>&amp;Кто собирает?…</translation>
    </message>
    <message>
        <source>Packers' &amp;days</source>
        <translation>&amp;Выработка</translation>
    </message>
    <message>
        <source>&amp;Names and badges…</source>
        <translation>&amp;Имена и бейджи…</translation>
    </message>
    <message>
        <source>Tracking &amp;events…</source>
        <translation>&amp;События отслеживания…</translation>
    </message>
    <message>
        <source>&amp;Silent parcels…</source>
        <translation>Посылки &amp;без движения…</translation>
    </message>
    <message>
        <source>&amp;Tracking numbers</source>
        <translation>&amp;Трек-номера</translation>
    </message>
    <message>
        <source>&amp;Many tracking numbers…</source>
        <translation>Трек-номера списко&amp;м…</translation>
    </message>
    <message>
        <source>Numbers &amp;bought beforehand…</source>
        <translation>&amp;Запас номеров…</translation>
    </message>
    <message>
        <source>Numbers for Ozon's ca&amp;binet…</source>
        <translation>Номера для каб&amp;инета Ozon…</translation>
    </message>
    <message>
        <source>&amp;Hand-over</source>
        <translation>Пер&amp;едача</translation>
    </message>
    <message>
        <source>What will go &amp;wrong next</source>
        <translation>Что скоро по&amp;йдёт не так</translation>
    </message>
    <message>
        <source>Alarms see&amp;n</source>
        <translation>Тревоги просмотрен&amp;ы</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>Обращени&amp;я</translation>
    </message>
    <message>
        <source>Penalty po&amp;ints…</source>
        <translation>&amp;Штрафные баллы…</translation>
    </message>
    <message>
        <source>E&amp;vidence…</source>
        <translation>Д&amp;оказательства…</translation>
    </message>
    <message>
        <source>Take the p&amp;hotos offered</source>
        <translation>Взять предложенные &amp;фото</translation>
    </message>
    <message>
        <source>Open a &amp;case…</source>
        <translation>Открыть обра&amp;щение…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Отчёт…</translation>
    </message>
    <message>
        <source>&amp;Owner…</source>
        <translation>В&amp;ладелец…</translation>
    </message>
    <message>
        <source>Late &amp;review</source>
        <translation>&amp;Разбор опозданий</translation>
    </message>
    <message>
        <source>&amp;Owner signs out</source>
        <translation>Выход в&amp;ладельца</translation>
    </message>
    <message>
        <source>&amp;Help on this screen…</source>
        <translation>&amp;Справка по этому экрану…</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>Со&amp;держание…</translation>
    </message>
    <message>
        <source>&amp;What to do when…</source>
        <translation>&amp;Что делать, если…</translation>
    </message>
    <message>
        <source>&amp;Take the shop along…</source>
        <translation>Забрать &amp;магазин с собой…</translation>
    </message>
    <message>
        <source>&amp;Open a shop taken along…</source>
        <translation>Открыть магазин с &amp;другого компьютера…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>Text at &amp;100 %</source>
        <translation>Текст &amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Health of the shop</source>
        <translation>&amp;Показатели магазина</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Первые шаги…</translation>
    </message>
    <message>
        <source>&amp;Send to support…</source>
        <translation>Отправить в по&amp;ддержку…</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Cut-off</source>
        <translation>Отсечка</translation>
    </message>
    <message>
        <source>First mile</source>
        <translation>Первая миля</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>First mile, working days</source>
        <translation>Первая миля, рабочих дней</translation>
    </message>
    <message>
        <source>Cut-off (warehouse's time)</source>
        <translation>Отсечка (время склада)</translation>
    </message>
    <message>
        <source>at</source>
        <translation>в</translation>
    </message>
    <message>
        <source>Has a cut-off</source>
        <translation>Есть отсечка</translation>
    </message>
    <message>
        <source>Orders accepted from then on ship a day later.</source>
        <translation>Заказы, принятые с этого времени, отгружаются на день позже.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>as the carrier's</source>
        <translation>как у перевозчика</translation>
    </message>
    <message>
        <source>Take it anyway (it is written down)</source>
        <translation>Всё равно взять (с записью в журнал)</translation>
    </message>
    <message>
        <source>Left blank, it is its carrier's: {values}</source>
        <translation>Что не заполнено, берётся от перевозчика: {values}</translation>
    </message>
</context>
<context>
    <name>MillimetreBox</name>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
</context>
<context>
    <name>MoveCounts</name>
    <message numerus="yes">
        <source>%n photo(s) and other file(s)</source>
        <translation>
            <numerusform>фото и других файлов: %n</numerusform>
            <numerusform>фото и других файлов: %n</numerusform>
            <numerusform>фото и других файлов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) printed since would be printed again: throw away the older ones</source>
        <translation>
            <numerusform>%n этикетка, напечатанная после копии, напечатается ещё раз: старую выбросьте</numerusform>
            <numerusform>%n этикетки, напечатанные после копии, напечатаются ещё раз: старые выбросьте</numerusform>
            <numerusform>%n этикеток, напечатанных после копии, напечатаются ещё раз: старые выбросьте</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>What would move</source>
        <translation>Что сдвинется</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Deadlines that would move</source>
        <translation>Сроки, которые сдвинутся</translation>
    </message>
    <message>
        <source>it stops</source>
        <translation>срок снимается</translation>
    </message>
    <message>
        <source>{late}: at once</source>
        <translation>{late}: сразу</translation>
    </message>
</context>
<context>
    <name>MovesLine</name>
    <message>
        <source>Show which…</source>
        <translation>Показать какие…</translation>
    </message>
    <message>
        <source>Reckoning what would move…</source>
        <translation>Считаем, что сдвинется…</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Show · F12</source>
        <translation>Показать · F12</translation>
    </message>
    <message>
        <source>Seen · Shift+F12</source>
        <translation>Просмотрено · Shift+F12</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Следующие</translation>
    </message>
    <message>
        <source>Nothing else to pack</source>
        <translation>Собирать больше нечего</translation>
    </message>
    <message>
        <source>Still to pack: {waiting}</source>
        <translation>Осталось собрать: {waiting}</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Sounds at the packing bench</source>
        <translation>Звуки на столе сборки</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>whoever works</source>
        <translation>тому, кто работает</translation>
    </message>
    <message>
        <source>an owner, while signed in</source>
        <translation>владельцу, если он вошёл</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Only an owner changes whom it tells.</source>
        <translation>Кому сообщать, решает только владелец.</translation>
    </message>
    <message>
        <source>Keep watching in the tray when the window is closed</source>
        <translation>Следить за сроками из трея, когда окно закрыто</translation>
    </message>
    <message>
        <source>No program that plays sounds was found on this computer; alarms beep.</source>
        <translation>На этом компьютере нет программы, которая проигрывает звуки; при тревоге будет простой гудок.</translation>
    </message>
    <message>
        <source>The right piece</source>
        <translation>Верный товар</translation>
    </message>
    <message>
        <source>A posting is packed</source>
        <translation>Отправление собрано</translation>
    </message>
    <message>
        <source>A question, a new alarm, a cut-off that comes near</source>
        <translation>Вопрос, новая тревога, скоро отсечка</translation>
    </message>
    <message>
        <source>The wrong thing is in the hand</source>
        <translation>В руках не то</translation>
    </message>
    <message>
        <source>This posting must not go on</source>
        <translation>Стоп: с этим отправлением дальше нельзя</translation>
    </message>
    <message>
        <source>Late in 30 minutes: a notice on the desktop</source>
        <translation>Просрочка через 30 минут: уведомление на рабочем столе</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Кому сообщать</translation>
    </message>
    <message>
        <source>Once for each posting and deadline, while this window isn't in front. It names no buyer.</source>
        <translation>Один раз для каждого отправления и срока, пока это окно не на переднем плане. Имён покупателей в нём нет.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window's place in the task bar blinks instead.</source>
        <translation>На этом компьютере нет трея: вместо уведомления мигает окно на панели задач.</translation>
    </message>
    <message>
        <source>Countdowns, notices and back-ups go on. Quit with Ctrl+Q, or in the tray.</source>
        <translation>Отсчёты, уведомления и копии идут дальше. Выход: Ctrl+Q или в трее.</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>A file of my own from Ozon…</source>
        <translation>Свой файл из Ozon…</translation>
    </message>
    <message>
        <source>Orders → Export; or drop it here</source>
        <translation>Заказы → Выгрузка; или бросьте файл сюда</translation>
    </message>
    <message>
        <source>Made up, in every stage: to try the whole day. Ctrl+Z takes them away</source>
        <translation>Вымышленные, на каждом этапе: можно пройти весь день. Ctrl+Z их уберёт</translation>
    </message>
    <message>
        <source>Sample orders</source>
        <translation>Примеры заказов</translation>
    </message>
    <message>
        <source>Everything, from the file that File → Take the shop along… made there</source>
        <translation>Целиком, из файла: его делает на том компьютере «Файл → Забрать магазин с собой…»</translation>
    </message>
    <message>
        <source>A shop from another PC…</source>
        <translation>Магазин с другого компьютера…</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Больше ничего</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Вернуться в программу</translation>
    </message>
    <message>
        <source>Help: Shift+F1. All of this stands in the settings too.</source>
        <translation>Справка: Shift+F1. Всё это есть и в настройках.</translation>
    </message>
    <message>
        <source>What do we begin with?</source>
        <translation>С чего начнём?</translation>
    </message>
</context>
<context>
    <name>OverdueCard</name>
    <message>
        <source>{name}, block at {percent}</source>
        <translation>{name}, блокировка при {percent}</translation>
    </message>
</context>
<context>
    <name>OwnersOnly</name>
    <message>
        <source>Owner signs in · Enter</source>
        <translation>Вход владельца · Enter</translation>
    </message>
    <message>
        <source>For owners</source>
        <translation>Для владельцев</translation>
    </message>
    <message>
        <source>Only an owner sees and changes this: {owners}</source>
        <translation>Видит и меняет это только владелец: {owners}</translation>
    </message>
</context>
<context>
    <name>OzonLabelsDialog</name>
    <message>
        <source>Ozon's labels</source>
        <translation>Этикетки Ozon</translation>
    </message>
    <message>
        <source>Print them now in pick order · Ctrl+P</source>
        <translation>Печать в порядке подбора · Ctrl+P</translation>
    </message>
    <message>
        <source>Reading the barcodes…</source>
        <translation>Чтение штрихкодов…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>Этикетки в файле</translation>
    </message>
    <message>
        <source>Take in {labels} · Enter</source>
        <translation>Принять: {labels} · Enter</translation>
    </message>
    <message>
        <source>No label here is for a posting of yours</source>
        <translation>Здесь нет этикеток к вашим отправлениям</translation>
    </message>
    <message>
        <source>Import the orders first</source>
        <translation>Сначала загрузите заказы</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Ничего не принято</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>Отмена · Esc</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
</context>
<context>
    <name>PackedPanel</name>
    <message>
        <source>Packed</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Напечатать ещё раз…</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>Этикетка печатается</translation>
    </message>
    <message>
        <source>Label printed on {printer}</source>
        <translation>Этикетка напечатана: {printer}</translation>
    </message>
    <message>
        <source>Label saved</source>
        <translation>Этикетка сохранена</translation>
    </message>
    <message>
        <source>No printer is installed on this computer</source>
        <translation>На этом компьютере нет принтера</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>Сохранить этикетку</translation>
    </message>
    <message>
        <source>Not printed: no printer is chosen for {size}</source>
        <translation>Не напечатано: не выбран принтер для {size}</translation>
    </message>
    <message>
        <source>Its label was printed before, and is not printed again by itself</source>
        <translation>Этикетка уже печаталась; сама ещё раз не напечатается</translation>
    </message>
    <message>
        <source>May or may not be on paper: look, then print it again or say that it is</source>
        <translation>Вышла или нет, неизвестно: посмотрите, потом напечатайте снова или отметьте, что есть</translation>
    </message>
</context>
<context>
    <name>PackerStatsScreen</name>
    <message>
        <source>Packers' days</source>
        <translation>Выработка сборщиков</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Postings · Enter</source>
        <translation>Отправления · Enter</translation>
    </message>
    <message>
        <source>Export all days…</source>
        <translation>Выгрузить все дни…</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Без входа</translation>
    </message>
    <message>
        <source>Half of the postings took no longer than this, from the first scan to the last</source>
        <translation>Половина отправлений заняла не больше этого: от первого скана до последнего</translation>
    </message>
    <message>
        <source>Nobody has packed anything in this period. The bench fills this list by itself.</source>
        <translation>За этот период никто ничего не собрал. Список заполняется сам по ходу сборки.</translation>
    </message>
    <message>
        <source>These are your own days. Everybody's are shown to: {owners}</source>
        <translation>Здесь только ваша выработка. Общую видит владелец: {owners}</translation>
    </message>
</context>
<context>
    <name>PackersPage</name>
    <message>
        <source>Packers</source>
        <translation>Сборщики</translation>
    </message>
    <message>
        <source>New packer</source>
        <translation>Новый сборщик</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>Печать бейджей…</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>без PIN</translation>
    </message>
    <message>
        <source>Packs here (the badge of who has left no longer works)</source>
        <translation>Работает здесь (у тех, кто ушёл, бейдж не действует)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>On this computer, sign out after</source>
        <translation>Выход на этом компьютере через</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ушёл</translation>
    </message>
    <message>
        <source>Only an owner may change this: {names}. Sign in with Ctrl+U.</source>
        <translation>Менять может только владелец: {names}. Вход: Ctrl+U.</translation>
    </message>
    <message>
        <source>Packers sign in by scanning their badge, or with Ctrl+U.</source>
        <translation>Сборщики входят сканом бейджа или по Ctrl+U.</translation>
    </message>
    <message>
        <source>empty: one is made</source>
        <translation>пусто: создастся сам</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>от 4 до 8 цифр</translation>
    </message>
    <message>
        <source>Owner, by PIN: sees money, buyers, everybody's numbers; settings</source>
        <translation>Владелец, по PIN: видит деньги, покупателей, цифры всех; настройки</translation>
    </message>
    <message>
        <source>An owner, without key or mouse, after</source>
        <translation>Выход владельца без клавиш и мыши через</translation>
    </message>
    <message>
        <source>While nobody is an owner, everybody sees everything: money, buyers, all numbers, settings.</source>
        <translation>Пока владельца нет, все видят всё: деньги, покупателей, все цифры, настройки.</translation>
    </message>
    <message>
        <source>▲ No PIN: {names}. Anybody can choose that name and see everything. Give owners a PIN.</source>
        <translation>▲ Без PIN: {names}. Под этим именем войдёт кто угодно и увидит всё. Задайте владельцам PIN.</translation>
    </message>
    <message>
        <source>4 to 8 digits: an owner needs one</source>
        <translation>от 4 до 8 цифр: владельцу обязателен</translation>
    </message>
</context>
<context>
    <name>PackingPage</name>
    <message>
        <source>With all of this off, the last piece finishes a posting.</source>
        <translation>Если всё выключено, сборка заканчивается на последней штуке.</translation>
    </message>
    <message>
        <source>A delivery method may ask for something else: see Delivery methods.</source>
        <translation>У способа доставки могут быть свои требования: см. «Способы доставки».</translation>
    </message>
    <message>
        <source>Scan the label back</source>
        <translation>Сканировать наклеенную этикетку</translation>
    </message>
    <message>
        <source>Packing ends when the label on each box was scanned: it must be the label of this very box.</source>
        <translation>Сборка закончится, когда отсканирована этикетка на каждой коробке: она должна быть именно от этой коробки.</translation>
    </message>
    <message>
        <source>Scan Honest Sign codes</source>
        <translation>Сканировать коды «Честный ЗНАК»</translation>
    </message>
    <message>
        <source>Each piece of goods marked so in the product list asks for its own code, and none goes out twice.</source>
        <translation>На каждую штуку товара с отметкой в списке спрашивается свой код, и дважды код не уйдёт.</translation>
    </message>
    <message>
        <source>Packers may teach barcodes</source>
        <translation>Сборщики могут запоминать штрихкоды</translation>
    </message>
    <message>
        <source>At an unknown barcode the packer may say which goods it is. Otherwise only the owner may.</source>
        <translation>При незнакомом штрихкоде сборщик сам укажет товар. Иначе это может только владелец.</translation>
    </message>
    <message>
        <source>Nobody is asked for a weight.</source>
        <translation>Вес не спрашивается.</translation>
    </message>
    <message>
        <source>The weight of each box is asked for; Enter alone passes it over.</source>
        <translation>Вес каждой коробки спрашивается; пустой Enter — пропустить.</translation>
    </message>
    <message>
        <source>Nothing is packed before the weight of each box is typed or sent by the scales.</source>
        <translation>Не собрано, пока вес каждой коробки не введён вручную или с весов.</translation>
    </message>
    <message>
        <source>Nobody is asked for a size.</source>
        <translation>Размер не спрашивается.</translation>
    </message>
    <message>
        <source>The size of each box is asked for, as 30x20x10; Enter alone passes it over.</source>
        <translation>Размер каждой коробки спрашивается, например 30x20x10; пустой Enter — пропустить.</translation>
    </message>
    <message>
        <source>Nothing is packed before the size of each box is typed, as 30x20x10 (cm).</source>
        <translation>Не собрано, пока не введён размер каждой коробки, например 30x20x10 (см).</translation>
    </message>
</context>
<context>
    <name>PackingsDialog</name>
    <message>
        <source>Nobody signed in</source>
        <translation>Без входа</translation>
    </message>
    <message>
        <source>Show in the queue · Enter</source>
        <translation>Показать в очереди · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Отправления</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print · Enter</source>
        <translation>Печать · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>✓ Sent to {printer}</source>
        <translation>✓ Отправлено: {printer}</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>Первая страница</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Show the details</source>
        <translation>Показать подробности</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Past hand-overs</source>
        <translation>Прошлые передачи</translation>
    </message>
    <message>
        <source>The list once more… · Enter</source>
        <translation>Акт ещё раз… · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet.</source>
        <translation>Ещё ничего не передавали.</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Pasted events</source>
        <translation>Вставленные события</translation>
    </message>
    <message>
        <source>Paste here what the carrier's page or a spreadsheet says: tracking number, date and time, status</source>
        <translation>Вставьте сюда текст с сайта перевозчика или из таблицы: трек-номер, дата и время, статус</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>A file may also be dropped onto the window. One row is one event of one parcel.</source>
        <translation>Файл можно и перетащить в окно. Одна строка — одно событие одной посылки.</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>New photo: {files}. On the bench: {posting}</source>
        <translation>Новое фото: {files}. На столе: {posting}</translation>
    </message>
    <message>
        <source>Attach to {posting} · Ctrl+Shift+M</source>
        <translation>Прикрепить к {posting} · Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Photos without a posting: {n}</source>
        <translation>Фото без отправления: {n}</translation>
    </message>
    <message>
        <source>Show · Ctrl+Shift+M</source>
        <translation>Показать · Ctrl+Shift+M</translation>
    </message>
</context>
<context>
    <name>PickListDialog</name>
    <message>
        <source>Pick list</source>
        <translation>Лист подбора</translation>
    </message>
    <message>
        <source>The list as shown ({postings})</source>
        <translation>Список как на экране ({postings})</translation>
    </message>
    <message>
        <source>The rows marked ({postings})</source>
        <translation>Выделенные строки ({postings})</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Labels in this order…</source>
        <translation>Этикетки в этом порядке…</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Подбирать нечего</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>None was seen yet: import orders first.</source>
        <translation>Пока ни одного: сначала загрузите заказы.</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Penalty points</source>
        <translation>Штрафные баллы</translation>
    </message>
    <message>
        <source>Write down · Enter</source>
        <translation>Записать · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>No points were written down.</source>
        <translation>Записанных баллов нет.</translation>
    </message>
    <message>
        <source>Taken back by Ozon · Del</source>
        <translation>Ozon снял их · Del</translation>
    </message>
    <message>
        <source>They lapse on the day below</source>
        <translation>Сгорят в день, указанный ниже</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Do they count?</source>
        <translation>Действуют?</translation>
    </message>
    <message>
        <source>They lapse at the end of</source>
        <translation>Сгорят в конце дня</translation>
    </message>
</context>
<context>
    <name>PointsStrip</name>
    <message>
        <source>Points…</source>
        <translation>Баллы…</translation>
    </message>
</context>
<context>
    <name>PoolDialog</name>
    <message>
        <source>Numbers bought beforehand</source>
        <translation>Запас номеров</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Put in the good ones · Ctrl+Enter</source>
        <translation>Добавить верные · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Способ доставки</translation>
    </message>
    <message>
        <source>One number a line: paste them here, or take a file</source>
        <translation>По одному номеру в строке: вставьте сюда или возьмите файл</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>From file… · Ctrl+O</source>
        <translation>Из файла… · Ctrl+O</translation>
    </message>
    <message>
        <source>Take out · Del</source>
        <translation>Изъять · Del</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где он</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>The pool</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Only for this delivery method (empty: any)</source>
        <translation>Только для этого способа доставки (пусто: для любого)</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Пополнить</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Списки (*.csv *.txt *.xlsx *.xls);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The pool is empty.</source>
        <translation>Запас пуст.</translation>
    </message>
    <message>
        <source>Whose numbers are these? Choose the carrier.</source>
        <translation>Чьи это номера? Выберите перевозчика.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>изъят</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободен</translation>
    </message>
    <message>
        <source>{posting}, box {package}</source>
        <translation>{posting}, коробка {package}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Dates are in {zone} time ({how}).</source>
        <translation>Время в файле: {zone} ({how}).</translation>
    </message>
    <message>
        <source>Older than what is known here, left as they are: {number}.</source>
        <translation>Старее уже загруженного, оставлены как есть: {number}.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Что изменит загрузка</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменённые</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation>отклонённые строки</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>New postings</source>
        <translation>Новые отправления</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Changed postings</source>
        <translation>Изменённые отправления</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Why it can't come in</source>
        <translation>Почему не загружается</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено как {file}</translation>
    </message>
    <message>
        <source>{file} can't be written there</source>
        <translation>Сюда нельзя записать {file}</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Store: {store}.</source>
        <translation>Магазин: {store}.</translation>
    </message>
    <message>
        <source>Of other stores</source>
        <translation>Других магазинов</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>Остаётся в</translation>
    </message>
    <message>
        <source>Postings of other stores</source>
        <translation>Отправления других магазинов</translation>
    </message>
</context>
<context>
    <name>PrintDoings</name>
    <message>
        <source>{todo}. Packing goes on, the labels wait. Print them again: Ctrl+Shift+P</source>
        <translation>{todo}. Собирайте дальше, этикетки подождут. Напечатать снова: Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>It prints again: {printer}</source>
        <translation>Снова печатает: {printer}</translation>
    </message>
</context>
<context>
    <name>PrintQueueDialog</name>
    <message>
        <source>Print queue</source>
        <translation>Очередь печати</translation>
    </message>
    <message>
        <source>Print all failed again · Enter</source>
        <translation>Все неудавшиеся снова · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Nothing was printed here yet. Labels of what is packed come here by themselves.</source>
        <translation>Здесь ещё ничего не печатали. Этикетки собранного попадают сюда сами.</translation>
    </message>
    <message>
        <source>Print this again · Ctrl+R</source>
        <translation>Напечатать снова · Ctrl+R</translation>
    </message>
    <message>
        <source>It is printed · Ctrl+D</source>
        <translation>Напечатано · Ctrl+D</translation>
    </message>
    <message>
        <source>The desk's own label instead · Ctrl+O</source>
        <translation>Своя вместо Ozon · Ctrl+O</translation>
    </message>
    <message>
        <source>Cancel this · Del</source>
        <translation>Отменить · Del</translation>
    </message>
    <message>
        <source>Cancel all that wait · Ctrl+Del</source>
        <translation>Отменить все ждущие · Ctrl+Del</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>{what}, box {number}</source>
        <translation>{what}, коробка {number}</translation>
    </message>
    <message>
        <source>May or may not be on paper: the program ended meanwhile</source>
        <translation>Вышла или нет, неизвестно: программа закрылась во время печати</translation>
    </message>
    <message>
        <source>No printer is chosen for this size</source>
        <translation>Для этого размера не выбран принтер</translation>
    </message>
    <message>
        <source>Look whether it is on paper: then print it again, or say that it is printed</source>
        <translation>Посмотрите, вышла ли она; потом напечатайте снова или отметьте «Напечатано»</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>{size} mm</source>
        <translation>{size} мм</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>Напечатать пробную</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Where do labels come out?</source>
        <translation>Куда печатать этикетки?</translation>
    </message>
    <message>
        <source>as it is set now</source>
        <translation>как настроено сейчас</translation>
    </message>
    <message>
        <source>A file for each label, in {folder}</source>
        <translation>Файл на каждую этикетку, в папке {folder}</translation>
    </message>
    <message>
        <source>Into PDF files</source>
        <translation>В файлы PDF</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Labels are shown and wait for a printer</source>
        <translation>Этикетки видны на экране и ждут принтера</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>Did it come out right?</source>
        <translation>Вышла как надо?</translation>
    </message>
    <message>
        <source>✓ Then that is how labels will look</source>
        <translation>✓ Значит, такими этикетки и будут</translation>
    </message>
    <message>
        <source>Cut off or too small: choose the size of your roll above. Nothing came out: another printer. Shifted or too pale: Settings, Printers.</source>
        <translation>Обрезана или слишком мелкая: выберите выше размер своего рулона. Ничего не вышло: другой принтер. Сдвинута или бледная: настройки, «Принтеры».</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Labels are printed without a question, each size on its own printer. This computer only.</source>
        <translation>Этикетки печатаются без вопросов, каждый размер на своём принтере. Только для этого компьютера.</translation>
    </message>
    <message>
        <source>Print a test page and measure its rulers; then scan both of its codes back here. If one can't be read, change the darkness or clean the print head.</source>
        <translation>Напечатайте тест, проверьте его линейки и отсканируйте здесь оба кода. Не читается — измените плотность или протрите термоголовку.</translation>
    </message>
    <message>
        <source>Scan the test page here</source>
        <translation>Сканируйте тест сюда</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} мм</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>драйвер</translation>
    </message>
    <message>
        <source>Offset: → {across} mm, ↓ {down} mm</source>
        <translation>Смещение: → {across} мм, ↓ {down} мм</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>как в принтере</translation>
    </message>
    <message>
        <source>Darkness: {darkness}</source>
        <translation>Плотность: {darkness}</translation>
    </message>
    <message>
        <source>✓ Sent to the printer. Measure it: nothing may be cut or shrunk.</source>
        <translation>✓ Отправлено на принтер. Измерьте: ничего не должно быть обрезано или сжато.</translation>
    </message>
    <message>
        <source>Now scan both codes of the page.</source>
        <translation>Теперь отсканируйте оба кода с теста.</translation>
    </message>
    <message>
        <source>✓ {printer}: its codes can be read</source>
        <translation>✓ {printer}: коды читаются</translation>
    </message>
    <message>
        <source>✓ The bars can be read. Now scan the square code</source>
        <translation>✓ Полоски читаются. Теперь квадратный код</translation>
    </message>
    <message>
        <source>✓ The square code can be read. Now scan the bars</source>
        <translation>✓ Квадратный код читается. Теперь полоски</translation>
    </message>
    <message>
        <source>⊗ An older test page. Print a new one and scan that</source>
        <translation>⊗ Это старый тест. Напечатайте новый и отсканируйте его</translation>
    </message>
    <message>
        <source>⊗ Not a code of the test page, or damaged on the way: {text}</source>
        <translation>⊗ Код не с этого теста или искажён сканером: {text}</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Print failed labels again</source>
        <translation>Напечатать неудавшиеся снова</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print queue… Ctrl+J</source>
        <translation>Очередь печати… Ctrl+J</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Buyers' names, telephones, e-mails and addresses are there for the parcel to arrive.</source>
        <translation>Имена, телефоны, почта и адреса покупателей нужны, чтобы посылка дошла.</translation>
    </message>
    <message>
        <source>With them go notes, photos, Ozon's labels. Open postings and cases keep everything.</source>
        <translation>Вместе с ними стираются примечания, фото, этикетки Ozon. У открытых отправлений и обращений остаётся всё.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Days kept after a posting is over</source>
        <translation>Хранить после завершения отправления, дней</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>Показать, что сотрётся</translation>
    </message>
    <message>
        <source>Wipe now…</source>
        <translation>Стереть сейчас…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Сохранить текст…</translation>
    </message>
    <message>
        <source>Delete older back-ups…</source>
        <translation>Удалить старые копии…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Now: over for more days than</source>
        <translation>Сейчас: завершённые больше дней назад, чем</translation>
    </message>
    <message>
        <source>Nothing has been wiped yet.</source>
        <translation>Пока ничего не стирали.</translation>
    </message>
    <message>
        <source>Wiped last: {moment}.</source>
        <translation>Последнее стирание: {moment}.</translation>
    </message>
    <message>
        <source>Tidying up the file waits until nobody works.</source>
        <translation>Файл будет вычищен, когда никто не работает.</translation>
    </message>
    <message>
        <source>✓ Deleted</source>
        <translation>✓ Удалено</translation>
    </message>
    <message>
        <source>What would go, or has gone, is told here in numbers.</source>
        <translation>Здесь будет видно в цифрах, что сотрётся или уже стёрто.</translation>
    </message>
    <message>
        <source>Wipe buyers' data</source>
        <translation>Стереть данные покупателей</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Delete older back-ups</source>
        <translation>Удалить старые копии</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Save · Ctrl+Enter</source>
        <translation>Сохранить · Ctrl+Enter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>found by the article</source>
        <translation>находится по артикулу</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Needs a «Честный ЗНАК» code: one is scanned for each piece</source>
        <translation>Нужен код «Честный ЗНАК»: сканируется на каждую штуку</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Нет фото</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Вес, г</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоды</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Фото товара</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
</context>
<context>
    <name>ProductImportDialog</name>
    <message>
        <source>Import products</source>
        <translation>Загрузка товаров</translation>
    </message>
    <message>
        <source>⊗ Refused</source>
        <translation>⊗ Отклонено</translation>
    </message>
    <message>
        <source>▲ Note</source>
        <translation>▲ Замечание</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Что изменит загрузка</translation>
    </message>
    <message>
        <source>Copy the refused rows</source>
        <translation>Скопировать отклонённые</translation>
    </message>
    <message>
        <source>Import · Enter</source>
        <translation>Загрузить · Enter</translation>
    </message>
    <message>
        <source>Empty cells erase nothing; no product is taken away.</source>
        <translation>Пустые ячейки ничего не стирают; товары не удаляются.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
</context>
<context>
    <name>ProductModel</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоды</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Honest Sign</source>
        <translation>Маркировка</translation>
    </message>
    <message>
        <source>{number} g</source>
        <translation>{number} г</translation>
    </message>
</context>
<context>
    <name>ProductsDialog</name>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Scan a product, or type a part of its article, name or barcode</source>
        <translation>Отсканируйте товар или введите часть артикула, названия, штрихкода</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый…</translation>
    </message>
    <message>
        <source>Take from orders</source>
        <translation>Взять из заказов</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Folder of photos…</source>
        <translation>Папка с фото…</translation>
    </message>
    <message>
        <source>Remove · Del</source>
        <translation>Удалить · Del</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Edit · Enter</source>
        <translation>Изменить · Enter</translation>
    </message>
    <message>
        <source>No product matches “{text}”.</source>
        <translation>Нет товара с «{text}».</translation>
    </message>
    <message>
        <source>The list is empty. Take the goods from the orders, or import barcodes and weights from Excel.
Articles, SKUs and Ozon's OZN barcodes work at the bench without it.</source>
        <translation>Список пуст. Возьмите товары из заказов или загрузите штрихкоды и вес из Excel.
Артикул, SKU и штрихкоды OZN от Ozon работают на сборке и без него.</translation>
    </message>
    <message>
        <source>Photos: {folder}</source>
        <translation>Фото: {folder}</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>✓ Taken from the orders: {products}</source>
        <translation>✓ Взято из заказов: {products}</translation>
    </message>
    <message>
        <source>All goods of the open orders are in the list</source>
        <translation>Все товары открытых заказов уже в списке</translation>
    </message>
    <message>
        <source>✓ Taken off the list: {products}</source>
        <translation>✓ Убрано из списка: {products}</translation>
    </message>
    <message>
        <source>✓ Saved: {file}, {products}</source>
        <translation>✓ Сохранено: {file}, {products}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.xlsx *.xls *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>Список товаров</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>Папка с фото</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promised delivery date</source>
        <translation>Обещанная дата доставки</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>Deliver by the end of</source>
        <translation>Доставить до конца дня</translation>
    </message>
    <message>
        <source>Deliver by the end of (Moscow)</source>
        <translation>Доставить до конца дня (по Москве)</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>Дата не обещана</translation>
    </message>
    <message>
        <source>Moved so far: {moves}. Ozon allows: {most}.</source>
        <translation>Переносов: {moves}. Ozon разрешает: {most}.</translation>
    </message>
    <message>
        <source>A later day is refused.</source>
        <translation>Более поздний день указать нельзя.</translation>
    </message>
    <message>
        <source>If it is missed: a new day is due within {days}; after {final} without one Ozon cancels.</source>
        <translation>Если не доставить в срок: за {days} нужна новая дата; через {final} без неё Ozon отменит.</translation>
    </message>
    <message>
        <source>More than {late} late, the buyer may cancel without asking.</source>
        <translation>При опоздании больше чем на {late} покупатель может отменить без согласования.</translation>
    </message>
</context>
<context>
    <name>PullCard</name>
    <message>
        <source>Cancelled after packing. Scan each box, then OK</source>
        <translation>Отменено после сборки. Отсканируйте каждую коробку, потом OK</translation>
    </message>
    <message>
        <source>Pull from the pile: {count}</source>
        <translation>Вынуть из готовых: {count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
</context>
<context>
    <name>PullDialog</name>
    <message>
        <source>Pull from the pile</source>
        <translation>Вынуть из готовых</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>At the bench: scan the box, then OK. That does the same.</source>
        <translation>На столе сборки то же самое: скан коробки, потом OK.</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>These postings were cancelled after packing. Their boxes must not leave.</source>
        <translation>Эти отправления отменены после сборки. Отправлять их коробки нельзя.</translation>
    </message>
    <message>
        <source>It is pulled · Enter</source>
        <translation>Вынуто · Enter</translation>
    </message>
    <message>
        <source>No box of a cancelled posting lies in the pile.</source>
        <translation>Среди готовых нет коробок отменённых отправлений.</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message>
        <source>cancelled at Ozon</source>
        <translation>отменено в Ozon</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Pack</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Этикетка…</translation>
    </message>
    <message>
        <source>Tracking…</source>
        <translation>Трек-номер…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Срок доставки…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Divide…</source>
        <translation>По коробкам…</translation>
    </message>
    <message>
        <source>Unpack…</source>
        <translation>Распаковать…</translation>
    </message>
    <message>
        <source>Pulled from the pile</source>
        <translation>Вынуто из готовых</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>Событие…</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>Обращение…</translation>
    </message>
    <message>
        <source>Reached the hub</source>
        <translation>Прибыло в хаб</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Статус…</translation>
    </message>
    <message>
        <source>Didn't leave…</source>
        <translation>Не уехало…</translation>
    </message>
    <message>
        <source>Paste events…</source>
        <translation>Вставить события…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Доказательства…</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Способ доставки</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
</context>
<context>
    <name>QueueMarks</name>
    <message>
        <source>late: Ozon will cancel</source>
        <translation>Ozon отменит</translation>
    </message>
    <message>
        <source>late: counts as late shipment</source>
        <translation>просроченная отгрузка</translation>
    </message>
    <message>
        <source>late for the hub</source>
        <translation>не передано перевозчику</translation>
    </message>
    <message>
        <source>late: no tracking number</source>
        <translation>нет трек-номера</translation>
    </message>
    <message>
        <source>late: promise a new date</source>
        <translation>нужна новая дата доставки</translation>
    </message>
    <message>
        <source>late: the buyer may cancel</source>
        <translation>покупатель может отменить</translation>
    </message>
    <message>
        <source>on hold: {reason}</source>
        <translation>отложено: {reason}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполное</translation>
    </message>
    <message>
        <source>packed here</source>
        <translation>собрано здесь</translation>
    </message>
    <message>
        <source>Ozon not told</source>
        <translation>Ozon не знает</translation>
    </message>
    <message>
        <source>label printed</source>
        <translation>этикетка напечатана</translation>
    </message>
    <message>
        <source>pull from the pile</source>
        <translation>вынуть из готовых</translation>
    </message>
    <message>
        <source>cancelled after packing</source>
        <translation>собрано, отменено</translation>
    </message>
    <message>
        <source>pulled {time}</source>
        <translation>вынуто {time}</translation>
    </message>
    <message>
        <source>EXPRESS</source>
        <translation>ЭКСПРЕСС</translation>
    </message>
    <message>
        <source>late: past the carrier's cut-off</source>
        <translation>отсечка перевозчика прошла</translation>
    </message>
    <message>
        <source>silent: ask the carrier</source>
        <translation>без движения: спросить перевозчика</translation>
    </message>
    <message>
        <source>silent: high risk</source>
        <translation>без движения: высокий риск</translation>
    </message>
    <message>
        <source>silent: search rank falls</source>
        <translation>без движения: падает в поиске</translation>
    </message>
    <message>
        <source>late: replace the tracking number</source>
        <translation>заменить трек-номер</translation>
    </message>
    <message>
        <source>late: Ozon waits for an answer</source>
        <translation>Ozon ждёт ответа</translation>
    </message>
    <message>
        <source>late: ask the support again</source>
        <translation>снова спросить поддержку</translation>
    </message>
    <message>
        <source>late: no evidence sent</source>
        <translation>доказательства не отправлены</translation>
    </message>
    <message>
        <source>late: look at the case</source>
        <translation>проверить обращение</translation>
    </message>
    <message>
        <source>case: {kind}</source>
        <translation>обращение: {kind}</translation>
    </message>
</context>
<context>
    <name>QueueSorts</name>
    <message>
        <source>by nearest deadline</source>
        <translation>по ближайшему сроку</translation>
    </message>
    <message>
        <source>by posting number</source>
        <translation>по номеру отправления</translation>
    </message>
    <message>
        <source>by date accepted</source>
        <translation>по дате принятия</translation>
    </message>
    <message>
        <source>by warehouse</source>
        <translation>по складу</translation>
    </message>
    <message>
        <source>by delivery method</source>
        <translation>по способу доставки</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Postings</source>
        <translation>Отправления</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>Обычная ширина</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Make and open the folder · Enter</source>
        <translation>Создать и открыть папку · Enter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Excel workbook: figures, charts, lists to filter</source>
        <translation>Книга Excel: цифры, графики, списки с фильтром</translation>
    </message>
    <message>
        <source>PDF: two pages to print or send</source>
        <translation>PDF: две страницы, напечатать или отправить</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Все магазины</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Of which days? Days are Moscow's, as Ozon counts them.</source>
        <translation>За какие дни? Дни по Москве, как считает Ozon.</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>В папку</translation>
    </message>
    <message>
        <source>Last week, {days}</source>
        <translation>Прошлая неделя, {days}</translation>
    </message>
    <message>
        <source>This week so far, since {first}</source>
        <translation>Эта неделя, с {first}</translation>
    </message>
    <message>
        <source>Last month, {days}</source>
        <translation>Прошлый месяц, {days}</translation>
    </message>
    <message>
        <source>This month so far, since {first}</source>
        <translation>Этот месяц, с {first}</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Другие дни</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Создание отчёта…</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Папка для отчётов</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Once a week the desk writes the report of the last whole week (Monday to Sunday) as an Excel workbook and a PDF, and a back-up of the database, into a folder. A PC that was off catches up once.</source>
        <translation>Раз в неделю программа пишет в папку отчёт за прошлую полную неделю (с понедельника по воскресенье), книгу Excel и PDF, и резервную копию базы. Если компьютер был выключен, она сделает это один раз после включения.</translation>
    </message>
    <message>
        <source>Write a report every week</source>
        <translation>Отчёт каждую неделю</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Reports stay for ever; of the back-ups the newest ten stay. Photos and label PDFs stand beside them once. A folder on another disk, or one that is copied to a cloud, saves the shop when the PC dies.</source>
        <translation>Отчёты хранятся бессрочно, из резервных копий — десять последних. Фото и PDF этикеток лежат рядом в одном экземпляре. Папка на другом диске или с копией в облаке спасёт магазин, если компьютер сломается.</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Создать сейчас</translation>
    </message>
    <message>
        <source>The next one: within a minute</source>
        <translation>Следующий: в течение минуты</translation>
    </message>
    <message>
        <source>The next one: {moment}, or as soon as this program runs after that</source>
        <translation>Следующий: {moment} или при первом запуске программы после этого</translation>
    </message>
    <message>
        <source>It is being written just now</source>
        <translation>Создаётся прямо сейчас</translation>
    </message>
    <message>
        <source>✓ Written: {files}</source>
        <translation>✓ Создано: {files}</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>Папка для отчётов</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Not imported</source>
        <translation>Не загружено</translation>
    </message>
</context>
<context>
    <name>ReturnArrivedDialog</name>
    <message>
        <source>The return is here</source>
        <translation>Возврат пришёл</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>Not looked inside yet</source>
        <translation>Внутрь ещё не смотрели</translation>
    </message>
    <message>
        <source>What is missing or broken</source>
        <translation>Чего не хватает или что сломано</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Report… (Excel, PDF)</source>
        <translation>Отчёт… (Excel, PDF)</translation>
    </message>
    <message>
        <source>What was due, and what became of it</source>
        <translation>Что было к отгрузке и чем кончилось</translation>
    </message>
    <message>
        <source>Enter: what is behind it · Alt+← →: earlier, later · 1 … 6: how long · F4: cause</source>
        <translation>Enter: что за этим стоит · Alt+← →: раньше, позже · 1 … 6: период · F4: причина</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Bars: {grouping}</source>
        <translation>Столбики: {grouping}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>None: labels go into a PDF</source>
        <translation>Нет: этикетки в PDF</translation>
    </message>
    <message>
        <source>None: into a PDF</source>
        <translation>Нет: в PDF</translation>
    </message>
    <message>
        <source>Label printer that speaks ZPL (Zebra)</source>
        <translation>Принтер этикеток ZPL (Zebra)</translation>
    </message>
    <message>
        <source>Label printer that speaks TSPL (TSC, Xprinter)</source>
        <translation>Принтер этикеток TSPL (TSC, Xprinter)</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>Ask it for paper and cover first</source>
        <translation>Сначала спрашивать о бумаге и крышке</translation>
    </message>
    <message>
        <source>Send plain data</source>
        <translation>Слать без сжатия</translation>
    </message>
    <message>
        <source>For printers that only resemble a Zebra, if labels come out empty</source>
        <translation>Для принтеров «почти Zebra», если этикетки выходят пустыми</translation>
    </message>
    <message>
        <source>Printer for {size}</source>
        <translation>Принтер для {size}</translation>
    </message>
    <message>
        <source>Test page for {size}</source>
        <translation>Тест для {size}</translation>
    </message>
    <message>
        <source>Address of the printer for {size}</source>
        <translation>Адрес принтера для {size}</translation>
    </message>
    <message>
        <source>Resolution for {size}</source>
        <translation>Разрешение для {size}</translation>
    </message>
    <message>
        <source>Offset to the right for {size}</source>
        <translation>Смещение вправо для {size}</translation>
    </message>
    <message>
        <source>Offset downwards for {size}</source>
        <translation>Смещение вниз для {size}</translation>
    </message>
    <message>
        <source>Darkness for {size}</source>
        <translation>Плотность для {size}</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>as the driver says</source>
        <translation>как в драйвере</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>A PDF file for each label, into a folder</source>
        <translation>Файл PDF на каждую этикетку, в папку</translation>
    </message>
</context>
<context>
    <name>RowHeader</name>
    <message>
        <source>Usual widths</source>
        <translation>Обычная ширина</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy the posting number</source>
        <translation>Скопировать номер отправления</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>• own; the edition says: {value}</source>
        <translation>• своё; в редакции: {value}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>⊗ can't be right</source>
        <translation>⊗ так быть не может</translation>
    </message>
    <message>
        <source>⊗ more than {most}, the most below</source>
        <translation>⊗ больше {most}, максимума в строке ниже</translation>
    </message>
    <message>
        <source>at its moment</source>
        <translation>в сам момент</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>working days: {country}</source>
        <translation>рабочие дни: {country}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Считаются</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take back: {field}</source>
        <translation>Вернуть: {field}</translation>
    </message>
</context>
<context>
    <name>RuleSpans</name>
    <message numerus="yes">
        <source>within %n calendar day(s)</source>
        <translation>
            <numerusform>в течение %n календарного дня</numerusform>
            <numerusform>в течение %n календарных дней</numerusform>
            <numerusform>в течение %n календарных дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s) ({country})</source>
        <translation>
            <numerusform>в течение %n рабочего дня ({country})</numerusform>
            <numerusform>в течение %n рабочих дней ({country})</numerusform>
            <numerusform>в течение %n рабочих дней ({country})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ({country})</source>
        <translation>
            <numerusform>%n рабочий день ({country})</numerusform>
            <numerusform>%n рабочих дня ({country})</numerusform>
            <numerusform>%n рабочих дней ({country})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>не больше %n раза</numerusform>
            <numerusform>не больше %n раз</numerusform>
            <numerusform>не больше %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Where Ozon's own file gives a date, that date counts and nothing is computed.</source>
        <translation>Если дату даёт сам файл Ozon, действует она, и ничего не рассчитывается.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Вернуть все</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Своё</translation>
    </message>
    <message>
        <source>• own</source>
        <translation>• своё</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>The stricter numbers, calendar days. Who keeps to them is never late.</source>
        <translation>Числа строже, в календарных днях. Кто их соблюдает, не опоздает.</translation>
    </message>
    <message>
        <source>Up to 10 days to pack, business days after the notice.</source>
        <translation>До 10 дней на сборку, после уведомления — рабочие дни.</translation>
    </message>
    <message>
        <source>Rule book {day}</source>
        <translation>Книга правил {day}</translation>
    </message>
    <message>
        <source>✓ Written: {file}</source>
        <translation>✓ Записано: {file}</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it</source>
        <translation>Пока не нажмёте «Применить», ничего не запишется</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Вернуть сохранённое</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Apply · Ctrl+S</source>
        <translation>Применить · Ctrl+S</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ещё не применено</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Delivery methods</source>
        <translation>Способы доставки</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Папка загрузок</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>Шаблоны этикеток</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>Упаковочный лист</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтеры</translation>
    </message>
    <message>
        <source>Packers</source>
        <translation>Сборщики</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Перевозчики</translation>
    </message>
    <message>
        <source>Texts for cases</source>
        <translation>Тексты для обращений</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Buyers' data</source>
        <translation>Данные покупателей</translation>
    </message>
    <message>
        <source>Sounds and notices</source>
        <translation>Звуки и уведомления</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
</context>
<context>
    <name>ShopMoves</name>
    <message>
        <source>It goes on here after all</source>
        <translation>Всё-таки работаем здесь</translation>
    </message>
    <message>
        <source>▲ This shop was taken to another computer on {day}. Work there, not here.</source>
        <translation>▲ Этот магазин забрали на другой компьютер: {day}. Работайте там, не здесь.</translation>
    </message>
    <message>
        <source>A shop taken along (*{ending});;Back-up (*.db);;All files (*)</source>
        <translation>Магазин целиком (*{ending});;Резервная копия (*.db);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a shop taken along</source>
        <translation>Открыть магазин с другого компьютера</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>Back-up (*.db);;All files (*)</source>
        <translation>Резервная копия (*.db);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>For warehouses without a zone of their own. Deadlines by working days follow the country.</source>
        <translation>Для складов без своего часового пояса. Сроки в рабочих днях считаются по календарю страны.</translation>
    </message>
    <message>
        <source>Answers kept about files</source>
        <translation>Запомненные ответы о файлах</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
</context>
<context>
    <name>SilentDialog</name>
    <message>
        <source>Silent parcels</source>
        <translation>Посылки без движения</translation>
    </message>
    <message>
        <source>Open the carrier's page · Enter</source>
        <translation>Открыть сайт перевозчика · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>Без движения с</translation>
    </message>
    <message>
        <source>Gets worse</source>
        <translation>Станет хуже</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Уже сделано</translation>
    </message>
    <message>
        <source>No parcel is silent for too long.</source>
        <translation>Нет посылок, которые слишком долго без движения.</translation>
    </message>
    <message>
        <source>Copy the number · C</source>
        <translation>Скопировать номер · C</translation>
    </message>
    <message>
        <source>Carrier asked · A</source>
        <translation>Перевозчика спросили · A</translation>
    </message>
    <message>
        <source>Enter an event · E</source>
        <translation>Ввести событие · E</translation>
    </message>
    <message>
        <source>Ozon wants another number · R</source>
        <translation>Ozon просит другой номер · R</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>Скопировано: {number}</translation>
    </message>
    <message>
        <source>Contact of {carrier}: {contact}.</source>
        <translation>{carrier}, контакт: {contact}.</translation>
    </message>
    <message>
        <source>carrier asked</source>
        <translation>перевозчика спросили</translation>
    </message>
    <message>
        <source>number to replace</source>
        <translation>заменить номер</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Only for today</source>
        <translation>Только на сегодня</translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Language of the slip</source>
        <translation>Язык листа</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Print a slip with the labels of each posting</source>
        <translation>Печатать лист вместе с этикетками отправления</translation>
    </message>
    <message>
        <source>Thanks, how to return something, where to ask…</source>
        <translation>Спасибо за заказ, как вернуть, куда написать…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>A PNG picture of at most 200 KB; it is kept with the orders.</source>
        <translation>Картинка PNG до 200 КБ; хранится вместе с заказами.</translation>
    </message>
    <message>
        <source>This computer has no printer for them yet: choose one for A4, or for a roll, in Printers.</source>
        <translation>На этом компьютере для них ещё нет принтера: выберите в «Принтерах» для A4 или для рулона.</translation>
    </message>
    <message>
        <source>They come out on {printer}, {paper}.</source>
        <translation>Печатаются на {printer}, {paper}.</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Картинки PNG (*.png)</translation>
    </message>
    <message>
        <source>Apply keeps it</source>
        <translation>Нажмите «Применить», чтобы сохранить</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status by hand</source>
        <translation>Статус вручную</translation>
    </message>
    <message>
        <source>Set · Enter</source>
        <translation>Поставить · Enter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When ({city})</source>
        <translation>Когда ({city})</translation>
    </message>
    <message>
        <source>Only where no carrier tells Ozon. Enter it in Ozon's cabinet, too. Ctrl+Z takes it back.</source>
        <translation>Только там, где перевозчик не сообщает Ozon. Введите и в личном кабинете Ozon. Ctrl+Z отменит.</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>It was {store} last time a file like this came from this folder.</source>
        <translation>В прошлый раз такой файл из этой папки был от магазина {store}.</translation>
    </message>
    <message>
        <source>None of its postings is known here yet.</source>
        <translation>Отправлений из этого файла здесь ещё нет.</translation>
    </message>
    <message>
        <source>Which store is this file from?</source>
        <translation>Из какого магазина этот файл?</translation>
    </message>
    <message>
        <source>A posting that has a store already keeps it, whatever is chosen here.</source>
        <translation>Если у отправления уже есть магазин, он останется, что бы ни выбрали здесь.</translation>
    </message>
</context>
<context>
    <name>StoresBox</name>
    <message>
        <source>Name of a store, as at Ozon</source>
        <translation>Название магазина, как в Ozon</translation>
    </message>
    <message>
        <source>Name of a store</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Give it the postings without a store</source>
        <translation>Отдать ему отправления без магазина</translation>
    </message>
    <message>
        <source>Where there are several, each import asks whose file it is, and lists can be filtered by store.</source>
        <translation>Если магазинов несколько, каждая загрузка спросит, чей файл, а списки можно фильтровать по магазину.</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ Сохранено</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Promised to the buyer: {day}</source>
        <translation>Обещано покупателю: {day}</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>Иначе: {what}</translation>
    </message>
    <message>
        <source>Source: {source} · rule {rule}</source>
        <translation>Источник: {source} · правило {rule}</translation>
    </message>
    <message>
        <source>Article {article}</source>
        <translation>Артикул {article}</translation>
    </message>
    <message>
        <source>Box {number} of {count}</source>
        <translation>Коробка {number} из {count}</translation>
    </message>
    <message>
        <source>{number} g</source>
        <translation>{number} г</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} мм</translation>
    </message>
    <message>
        <source>Honest Sign codes: {count}</source>
        <translation>Кодов «Честный ЗНАК»: {count}</translation>
    </message>
    <message>
        <source>Packed {moment} by {who}</source>
        <translation>Собрано {moment}, {who}</translation>
    </message>
    <message>
        <source>Packed {moment}</source>
        <translation>Собрано {moment}</translation>
    </message>
    <message>
        <source>Ozon's label is here</source>
        <translation>Этикетка Ozon есть</translation>
    </message>
    <message>
        <source>Ozon's label is here for boxes: {numbers}</source>
        <translation>Этикетка Ozon есть для коробок: {numbers}</translation>
    </message>
    <message>
        <source>Case {number}: {kind}</source>
        <translation>Обращение {number}: {kind}</translation>
    </message>
    <message>
        <source>▲ a placeholder</source>
        <translation>▲ номер-заглушка</translation>
    </message>
    <message>
        <source>To the forwarder: {number}</source>
        <translation>До форвардера: {number}</translation>
    </message>
    <message>
        <source>From the carrier</source>
        <translation>От перевозчика</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>коробка {number}</translation>
    </message>
    <message>
        <source>… and {number} earlier ones</source>
        <translation>… и {number} более ранних</translation>
    </message>
    <message>
        <source>Ozon and the buyer have agreed on place and way of delivery: the shop can't change them</source>
        <translation>Место и способ доставки согласованы между Ozon и покупателем: магазин менять их не может</translation>
    </message>
    <message>
        <source>Store: {store}</source>
        <translation>Магазин: {store}</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Send to support</source>
        <translation>Отправить в поддержку</translation>
    </message>
    <message>
        <source>A file that helps to find out what is wrong. Read what is in it.</source>
        <translation>Файл, который поможет понять, что не так. Посмотрите, что в нём.</translation>
    </message>
    <message>
        <source>No order, no buyer, no name, no address. The desk sends nothing by itself.</source>
        <translation>Ни заказов, ни покупателей, ни имён, ни адресов. Программа сама ничего не отправляет.</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Части файла</translation>
    </message>
    <message>
        <source>What is in the part</source>
        <translation>Что в этой части</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Where the file for support goes</source>
        <translation>Куда сохранить файл для поддержки</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Закрыть · Esc</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Подготовка файла…</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Что это за файл</translation>
    </message>
    <message>
        <source>Program and system</source>
        <translation>Программа и система</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Shop's settings</source>
        <translation>Настройки магазина</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ Сохранено: {file}</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
    <message>
        <source>Send this file to support yourself, by mail or messenger.</source>
        <translation>Отправьте этот файл в поддержку сами: почтой или в мессенджере.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take the shop along</source>
        <translation>Забрать магазин с собой</translation>
    </message>
    <message>
        <source>Choose where to… · Enter</source>
        <translation>Выбрать место… · Enter</translation>
    </message>
    <message>
        <source>One file with everything: orders, journal, settings, photos, Ozon's labels, pictures of products. Printers and folders stay with this computer.</source>
        <translation>Один файл, в котором всё: заказы, журнал, настройки, фото, этикетки Ozon, картинки товаров. Настройки принтеров и папок в него не входят.</translation>
    </message>
    <message>
        <source>The shop moves: it goes on at the other computer, not here</source>
        <translation>Магазин переезжает: дальше работаем на другом компьютере, не здесь</translation>
    </message>
    <message>
        <source>Only a copy: it goes on here</source>
        <translation>Только копия: дальше работаем здесь</translation>
    </message>
    <message>
        <source>A shop taken along (*{ending})</source>
        <translation>Магазин целиком (*{ending})</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись {file}…</translation>
    </message>
    <message>
        <source>1. Carry this file over: a stick, a disk, the network.</source>
        <translation>1. Перенесите этот файл: на флешке, на диске или по сети.</translation>
    </message>
    <message>
        <source>2. On the other computer install Ozon Desk, this version or a newer one, and start it.</source>
        <translation>2. На другом компьютере установите Ozon Desk, эту версию или новее, и запустите.</translation>
    </message>
    <message>
        <source>3. There: File → Open a shop taken along…</source>
        <translation>3. Там же: Файл → Открыть магазин с другого компьютера…</translation>
    </message>
    <message>
        <source>▲ From now on don't work here: what is done here isn't in the file.</source>
        <translation>▲ Здесь больше не работайте: сделанное здесь в файл уже не попадёт.</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>Закрыть · Enter</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Take it back · Enter</source>
        <translation>Отменить действие · Enter</translation>
    </message>
    <message>
        <source>What came later stays as it is. This would be as it was before:</source>
        <translation>Сделанное позже останется. Станет как раньше:</translation>
    </message>
    <message>
        <source>It touched no posting.</source>
        <translation>Отправлений это не коснулось.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
    <message>
        <source>Labels on paper that no longer count and must be torn off: {count}</source>
        <translation>Напечатанные этикетки больше не действуют, сорвите: {count}</translation>
    </message>
    <message>
        <source>it goes away</source>
        <translation>исчезнет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Как раньше</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Что вернётся</translation>
    </message>
</context>
<context>
    <name>TellOzonScreen</name>
    <message>
        <source>Tell Ozon</source>
        <translation>Для Ozon</translation>
    </message>
    <message>
        <source>✓ Ozon knows everything that was done here.</source>
        <translation>✓ Ozon знает обо всём, что здесь сделано.</translation>
    </message>
    <message>
        <source>Copy numbers · Ctrl+C</source>
        <translation>Скопировать номера · Ctrl+C</translation>
    </message>
    <message>
        <source>Copy with tracking numbers · Ctrl+Shift+C</source>
        <translation>Скопировать с трек-номерами · Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Confirm these in Ozon's cabinet. A later import that shows them confirmed takes them off.</source>
        <translation>Подтвердите их в личном кабинете Ozon. Когда новая загрузка это покажет, они уйдут из списка.</translation>
    </message>
    <message>
        <source>Ozon's clock</source>
        <translation>Срок Ozon</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Сделано здесь</translation>
    </message>
    <message>
        <source>Cancel: {reason}</source>
        <translation>Отменить: {reason}</translation>
    </message>
    <message>
        <source>Packed: confirm the packing</source>
        <translation>Собрано: подтвердите сборку</translation>
    </message>
    <message>
        <source>✓ Copied: {postings}</source>
        <translation>✓ Скопировано: {postings}</translation>
    </message>
    <message>
        <source>Set the status: {stage}</source>
        <translation>Поставьте статус: {stage}</translation>
    </message>
</context>
<context>
    <name>TemplatePreview</name>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Resolution of the printer</source>
        <translation>Разрешение принтера</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Обычный текст</translation>
    </message>
    <message>
        <source>The longest words</source>
        <translation>Самый длинный</translation>
    </message>
    <message>
        <source>What the label says</source>
        <translation>Текст на этикетке</translation>
    </message>
    <message>
        <source>Life size</source>
        <translation>1 : 1</translation>
    </message>
    <message>
        <source>{width} × {height} mm, {across} × {down} dots</source>
        <translation>{width} × {height} мм, {across} × {down} точек</translation>
    </message>
    <message>
        <source>Preview of the label: {size}</source>
        <translation>Вид этикетки: {size}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Margin</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Back to the built-in one</source>
        <translation>Вернуть стандартный</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} мм</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>The shop's own template</source>
        <translation>Свой шаблон магазина</translation>
    </message>
    <message>
        <source>The built-in template</source>
        <translation>Стандартный шаблон</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Place and time: {carrier}</source>
        <translation>Место и время: {carrier}</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
    <message>
        <source>Brought to a drop-off point</source>
        <translation>Сдаём в пункт приёма</translation>
    </message>
    <message>
        <source>Picked up by appointment</source>
        <translation>Забирают по договорённости</translation>
    </message>
    <message>
        <source>The driver comes</source>
        <translation>Приедет водитель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Address or point</source>
        <translation>Адрес или пункт</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>Номер пропуска</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Times are those of {city}.</source>
        <translation>Часовой пояс: {city}.</translation>
    </message>
</context>
<context>
    <name>TodayLines</name>
    <message>
        <source>Today: {numbers}</source>
        <translation>Сегодня: {numbers}</translation>
    </message>
    <message>
        <source>Packer: {name}</source>
        <translation>Сборщик: {name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan or type: posting, article, tracking number</source>
        <translation>Номер, артикул, трек</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>Скан или поиск</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Tell Ozon {count}</source>
        <translation>Для Ozon {count}</translation>
    </message>
    <message>
        <source>Packed or cancelled here, and Ozon doesn't know yet</source>
        <translation>Собрано или отменено здесь, а Ozon ещё не знает</translation>
    </message>
</context>
<context>
    <name>TrackingBox</name>
    <message>
        <source>Scan or type the tracking number</source>
        <translation>Отсканируйте или введите трек-номер</translation>
    </message>
    <message>
        <source>Tracking number of box {number}</source>
        <translation>Трек-номер коробки {number}</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Keep anyway (it is written down)</source>
        <translation>Всё равно оставить (с записью в журнал)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Follow it on the carrier's page</source>
        <translation>Отследить на сайте перевозчика</translation>
    </message>
    <message>
        <source>Box {number}/{count}</source>
        <translation>Коробка {number}/{count}</translation>
    </message>
    <message>
        <source>▲ The number will be taken away; the journal keeps it.</source>
        <translation>▲ Номер будет убран; в журнале он останется.</translation>
    </message>
    <message>
        <source>Follow it on the carrier's page · Ctrl+B</source>
        <translation>Отследить на сайте перевозчика · Ctrl+B</translation>
    </message>
    <message>
        <source>To the forwarder it goes by {number}</source>
        <translation>До форвардера едет по номеру {number}</translation>
    </message>
    <message>
        <source>▲ A placeholder: this box still has no number.</source>
        <translation>▲ Номер-заглушка: у коробки по-прежнему нет номера.</translation>
    </message>
</context>
<context>
    <name>TrackingBulkDialog</name>
    <message>
        <source>Tracking numbers</source>
        <translation>Трек-номера</translation>
    </message>
    <message>
        <source>Scan a box, then its number; or paste two columns from Excel</source>
        <translation>Отсканируйте коробку, затем её номер; или вставьте два столбца из Excel</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>Поле сканера</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>One box, one number: scan the box, scan the number, next.</source>
        <translation>Одна коробка — один номер: скан коробки, скан номера, следующая.</translation>
    </message>
    <message>
        <source>Remove · Del</source>
        <translation>Удалить · Del</translation>
    </message>
    <message>
        <source>Next box.</source>
        <translation>Следующая коробка.</translation>
    </message>
    <message>
        <source>▶ {posting}: now its number.</source>
        <translation>▶ {posting}: теперь его номер.</translation>
    </message>
    <message>
        <source>▶ {number}: now its box.</source>
        <translation>▶ {number}: теперь его коробка.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение {file}…</translation>
    </message>
    <message>
        <source>Saved: {numbers}</source>
        <translation>Сохранено: {numbers}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>Списки (*.csv *.txt *.xlsx *.xls);;Все файлы (*)</translation>
    </message>
    <message>
        <source>File with tracking numbers</source>
        <translation>Файл с трек-номерами</translation>
    </message>
    <message>
        <source>Save good ones: {number} · Ctrl+Enter</source>
        <translation>Сохранить верные: {number} · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>TrackingDialog</name>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>Сохранить · Enter</translation>
    </message>
</context>
<context>
    <name>TrackingLines</name>
    <message>
        <source>Verdict</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>keep anyway</source>
        <translation>всё равно оставить</translation>
    </message>
</context>
<context>
    <name>TrackingScreen</name>
    <message>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <source>scan a box or a number, or paste two columns from Excel</source>
        <translation>сканируйте коробку или номер либо вставьте два столбца из Excel</translation>
    </message>
    <message>
        <source>From the pool · F7</source>
        <translation>Из запаса · F7</translation>
    </message>
    <message>
        <source>No number yet · F8</source>
        <translation>Номера ещё нет · F8</translation>
    </message>
    <message>
        <source>Take back · −</source>
        <translation>Отменить · −</translation>
    </message>
    <message>
        <source>From file… · F9</source>
        <translation>Из файла… · F9</translation>
    </message>
    <message>
        <source>{left} was left without a number</source>
        <translation>{left}: осталась без номера</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>Отмена · Esc</translation>
    </message>
    <message>
        <source>Tracking numbers again · F6</source>
        <translation>Снова трек-номера · F6</translation>
    </message>
    <message>
        <source>Domestic numbers · F6</source>
        <translation>Внутренние номера · F6</translation>
    </message>
    <message>
        <source>For Ozon's cabinet… {number} · F4</source>
        <translation>Для кабинета Ozon… {number} · F4</translation>
    </message>
    <message>
        <source>For Ozon's cabinet… · F4</source>
        <translation>Для кабинета Ozon… · F4</translation>
    </message>
</context>
<context>
    <name>TrackingSide</name>
    <message>
        <source>Boxes without a number</source>
        <translation>Коробки без номера</translation>
    </message>
    <message>
        <source>✓ Every box has its number.</source>
        <translation>✓ У каждой коробки есть номер.</translation>
    </message>
    <message>
        <source>Pool… · F5</source>
        <translation>Запас… · F5</translation>
    </message>
    <message>
        <source>Numbers bought beforehand</source>
        <translation>Запас номеров</translation>
    </message>
    <message>
        <source>None. Numbers you buy in advance are given out one by one.</source>
        <translation>Пусто. Купленные заранее номера выдаются по одному.</translation>
    </message>
    <message>
        <source>Today {number}</source>
        <translation>Сегодня {number}</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Все {number}</translation>
    </message>
    <message>
        <source>To correct {number}</source>
        <translation>Исправить {number}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the desk</source>
        <translation>Открыть программу</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>The desk keeps watching</source>
        <translation>Программа продолжает следить за сроками</translation>
    </message>
    <message>
        <source>Quit with Ctrl+Q, or here in the tray.</source>
        <translation>Выход: Ctrl+Q или здесь, в трее.</translation>
    </message>
</context>
<context>
    <name>TypedNumberDialog</name>
    <message>
        <source>{doing} · Enter</source>
        <translation>{doing} · Enter</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Назад · Esc</translation>
    </message>
    <message>
        <source>Nobody can take this back.</source>
        <translation>Отменить это будет нельзя.</translation>
    </message>
    <message>
        <source>Type {number} to do it:</source>
        <translation>Чтобы подтвердить, введите {number}:</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Число</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Unpack</source>
        <translation>Распаковать</translation>
    </message>
    <message>
        <source>Unpack · Enter</source>
        <translation>Распаковать · Enter</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>Назад · Esc</translation>
    </message>
    <message>
        <source>The posting goes back to those to pack: open its box, change what is in it, pack it again.</source>
        <translation>Отправление вернётся в «К сборке»: откройте коробку, измените содержимое и соберите заново.</translation>
    </message>
    <message>
        <source>Labels printed for it no longer count: tear them off. New ones come when it is packed.</source>
        <translation>Напечатанные этикетки больше не действуют: сорвите их. После сборки выйдут новые.</translation>
    </message>
    <message>
        <source>Weight, size and Honest Sign codes are asked for anew.</source>
        <translation>Вес, размер и коды «Честный ЗНАК» спросим заново.</translation>
    </message>
    <message>
        <source>Ozon was not told of the packing, and needs to know nothing now.</source>
        <translation>Ozon о сборке не знает, и сейчас сообщать ему ничего не надо.</translation>
    </message>
    <message>
        <source>For Ozon it stays packed: keep the number of boxes and what is in each.</source>
        <translation>Для Ozon оно остаётся собранным: не меняйте число коробок и содержимое каждой.</translation>
    </message>
    <message>
        <source>It is written into the journal and can't be undone.</source>
        <translation>Это пишется в журнал; отменить нельзя.</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>this one is {version}</source>
        <translation>установлена {version}</translation>
    </message>
    <message>
        <source>Close the desk and run the installer. The shop's data stays, and is backed up before it is changed.</source>
        <translation>Закройте программу и запустите установщик. Данные магазина останутся: перед изменением создаётся резервная копия.</translation>
    </message>
    <message>
        <source>Later · Esc</source>
        <translation>Позже · Esc</translation>
    </message>
    <message>
        <source>Open the page · Enter</source>
        <translation>Открыть страницу · Enter</translation>
    </message>
    <message>
        <source>Open the folder · Enter</source>
        <translation>Открыть папку · Enter</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>What is new…</source>
        <translation>Что нового…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}. This one is {mine}.</source>
        <translation>Есть новая версия: {version}. Установлена {mine}.</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>This is version {version}.</source>
        <translation>Это версия {version}.</translation>
    </message>
    <message>
        <source>Once a day the desk reads a small file that says whether there is a newer one: on a share, a stick, or at an https address. It sends nothing, and it fetches and runs nothing by itself.</source>
        <translation>Раз в день программа читает небольшой файл, где сказано, есть ли версия новее: на сетевом диске, флешке или по адресу https. Она ничего не отправляет, сама ничего не скачивает и не запускает.</translation>
    </message>
    <message>
        <source>https://… or a file; empty: don't look</source>
        <translation>https://… или файл; пусто — не проверять</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Что нового…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}</source>
        <translation>Есть новая версия: {version}</translation>
    </message>
    <message>
        <source>✓ This is the newest: the notice speaks of {version}</source>
        <translation>✓ Новее нет: в объявлении {version}</translation>
    </message>
    <message>
        <source>Update notice (*.json);;All files (*)</source>
        <translation>Объявление об обновлении (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Update notice</source>
        <translation>Объявление об обновлении</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>Postings of which Ozon asks for evidence</source>
        <translation>Отправления, по которым Ozon просит доказательства</translation>
    </message>
    <message>
        <source>NOTHING YET</source>
        <translation>ПОКА НИЧЕГО</translation>
    </message>
    <message>
        <source>Ozon asks for evidence: {n}</source>
        <translation>Ozon просит доказательства: {n}</translation>
    </message>
</context>
<context>
    <name>WarehousePage</name>
    <message>
        <source>as Ozon's cabinet calls it, or empty</source>
        <translation>как в кабинете Ozon; можно не заполнять</translation>
    </message>
    <message>
        <source>Where is your warehouse?</source>
        <translation>Где ваш склад?</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>Нет такого часового пояса</translation>
    </message>
    <message>
        <source>Now it is {here} there, {moscow} in Moscow</source>
        <translation>Сейчас там {here}, в Москве {moscow}</translation>
    </message>
</context>
<context>
    <name>WarehousesPage</name>
    <message>
        <source>Days to pack</source>
        <translation>Дней на сборку</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>по правилу</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Нерабочие дни</translation>
    </message>
    <message>
        <source>A day off moves none of Ozon's deadlines back: what falls on it must be handed over on the last working day before.</source>
        <translation>Нерабочий день не отодвигает сроки Ozon: что на него выпадает, надо передать в последний рабочий день перед ним.</translation>
    </message>
</context>
<context>
    <name>WhoButton</name>
    <message>
        <source>Who packs?</source>
        <translation>Сборщик?</translation>
    </message>
    <message>
        <source>Packer: {name} · Ctrl+U</source>
        <translation>Сборщик: {name} · Ctrl+U</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who packs?</source>
        <translation>Кто собирает?</translation>
    </message>
    <message>
        <source>Sign in · Enter</source>
        <translation>Войти · Enter</translation>
    </message>
    <message>
        <source>Scan your badge, or choose your name.</source>
        <translation>Отсканируйте бейдж или выберите своё имя.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Settings, Packers…</source>
        <translation>Настройки, сборщики…</translation>
    </message>
    <message>
        <source>Nobody is registered yet. An owner writes the names down once in the settings.</source>
        <translation>Пока никто не внесён. Владелец один раз записывает имена в настройках.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>No PIN needed</source>
        <translation>PIN не нужен</translation>
    </message>
    <message>
        <source>Sign out · Enter</source>
        <translation>Выйти · Enter</translation>
    </message>
</context>
<context>
    <name>WipeCounts</name>
    <message numerus="yes">
        <source>%n recipient(s) with name, phone, e-mail and address</source>
        <translation>
            <numerusform>%n получатель: имя, телефон, почта и адрес</numerusform>
            <numerusform>%n получателя: имя, телефон, почта и адрес</numerusform>
            <numerusform>%n получателей: имя, телефон, почта и адрес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older state(s) in the journal</source>
        <translation>
            <numerusform>%n прежнее состояние в журнале</numerusform>
            <numerusform>%n прежних состояния в журнале</numerusform>
            <numerusform>%n прежних состояний в журнале</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in cases</source>
        <translation>
            <numerusform>%n примечание в обращениях</numerusform>
            <numerusform>%n примечания в обращениях</numerusform>
            <numerusform>%n примечаний в обращениях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other note(s) somebody wrote</source>
        <translation>
            <numerusform>%n другое примечание</numerusform>
            <numerusform>%n других примечания</numerusform>
            <numerusform>%n других примечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carrier's text(s)</source>
        <translation>
            <numerusform>%n текст перевозчика</numerusform>
            <numerusform>%n текста перевозчика</numerusform>
            <numerusform>%n текстов перевозчика</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Ozon's label(s)</source>
        <translation>
            <numerusform>%n этикетка Ozon</numerusform>
            <numerusform>%n этикетки Ozon</numerusform>
            <numerusform>%n этикеток Ozon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) of labels</source>
        <translation>
            <numerusform>%n PDF с этикетками</numerusform>
            <numerusform>%n PDF с этикетками</numerusform>
            <numerusform>%n PDF с этикетками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>Фото и файлов: %n</numerusform>
            <numerusform>Фото и файлов: %n</numerusform>
            <numerusform>Фото и файлов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older posting(s) keep their data: they are open or have an open case</source>
        <translation>
            <numerusform>%n старое отправление сохранит данные: оно открыто или по нему открыто обращение</numerusform>
            <numerusform>%n старых отправления сохранят данные: они открыты или по ним открыто обращение</numerusform>
            <numerusform>%n старых отправлений сохранят данные: они открыты или по ним открыто обращение</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) of the database still hold(s) the data</source>
        <translation>
            <numerusform>%n старая копия базы ещё хранит эти данные</numerusform>
            <numerusform>%n старые копии базы ещё хранят эти данные</numerusform>
            <numerusform>%n старых копий базы ещё хранят эти данные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wiped: %n posting(s)</source>
        <translation>
            <numerusform>Стёрто: %n отправление</numerusform>
            <numerusform>Стёрто: %n отправления</numerusform>
            <numerusform>Стёрто: %n отправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would be wiped: %n posting(s)</source>
        <translation>
            <numerusform>Сотрётся: %n отправление</numerusform>
            <numerusform>Сотрутся: %n отправления</numerusform>
            <numerusform>Сотрутся: %n отправлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for more than %n day(s)</source>
        <translation>
            <numerusform>завершено более %n дня назад</numerusform>
            <numerusform>завершено более %n дней назад</numerusform>
            <numerusform>завершено более %n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
</context>
<context>
    <name>ZonePage</name>
    <message>
        <source>as Ozon's cabinet writes them</source>
        <translation>как в личном кабинете Ozon</translation>
    </message>
    <message>
        <source>your warehouse's time</source>
        <translation>время вашего склада</translation>
    </message>
    <message>
        <source>Another one:</source>
        <translation>Другой:</translation>
    </message>
    <message>
        <source>In which time are the dates in this file?</source>
        <translation>В каком часовом поясе даты в этом файле?</translation>
    </message>
    <message>
        <source>For example, {posting} must go by {moment}. The file doesn't say where that is.</source>
        <translation>Например, {posting} нужно отгрузить до {moment}. По какому времени, в файле не сказано.</translation>
    </message>
    <message>
        <source>The answer is kept for the next files; Settings can forget it.</source>
        <translation>Ответ запомнится для следующих файлов; сбросить можно в настройках.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>The same error of the program again: %n times</source>
        <translation>
            <numerusform>Снова та же ошибка программы: %n раз</numerusform>
            <numerusform>Снова та же ошибка программы: %n раза</numerusform>
            <numerusform>Снова та же ошибка программы: %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_LabelLine</name>
    <message>
        <source>{posting}: not printed</source>
        <translation>{posting}: не вышло</translation>
    </message>
    <message>
        <source>{posting}: printing</source>
        <translation>{posting}: печатается</translation>
    </message>
    <message>
        <source>{posting}, slip</source>
        <translation>{posting}, лист</translation>
    </message>
    <message>
        <source>{posting}, box {number}</source>
        <translation>{posting}, кор. {number}</translation>
    </message>
    <message>
        <source>{posting}: is it on paper?</source>
        <translation>{posting}: вышло?</translation>
    </message>
    <message>
        <source>{posting}: waiting</source>
        <translation>{posting}: ждёт</translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} мин назад</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} ч назад</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n} д назад</translation>
    </message>
</context>
<context>
    <name>alarm_levels</name>
    <message>
        <source>missed</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>скоро</translation>
    </message>
    <message>
        <source>Otherwise: {consequence}</source>
        <translation>Иначе: {consequence}</translation>
    </message>
    <message>
        <source>Missed: {consequence}</source>
        <translation>Просрочено: {consequence}</translation>
    </message>
</context>
<context>
    <name>audiences</name>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Ozon's support</source>
        <translation>Поддержка Ozon</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>On the bench: {posting}</source>
        <translation>На столе: {posting}</translation>
    </message>
    <message>
        <source>Right: {article}</source>
        <translation>Верно: {article}</translation>
    </message>
    <message>
        <source>Box {box} of {boxes}</source>
        <translation>Коробка {box} из {boxes}</translation>
    </message>
    <message>
        <source>Packed: {posting}</source>
        <translation>Собрано: {posting}</translation>
    </message>
    <message>
        <source>Unpacked: {posting}</source>
        <translation>Распаковано: {posting}</translation>
    </message>
    <message>
        <source>On hold: {posting}, {reason}</source>
        <translation>Отложено: {posting}, {reason}</translation>
    </message>
    <message>
        <source>Pulled from the pile: {posting}</source>
        <translation>Вынуто из готовых: {posting}</translation>
    </message>
    <message>
        <source>Learned: {barcode} is {article}</source>
        <translation>Запомнено: {barcode} — это {article}</translation>
    </message>
    <message>
        <source>Label once more: {posting}</source>
        <translation>Этикетка ещё раз: {posting}</translation>
    </message>
    <message>
        <source>Packing now: {name}</source>
        <translation>Собирает: {name}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Скан отменён</translation>
    </message>
    <message>
        <source>Put aside: {posting}</source>
        <translation>Убрано со стола: {posting}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>Scan the Honest Sign code of {article}</source>
        <translation>Сканируйте «Честный ЗНАК»: {article}</translation>
    </message>
    <message>
        <source>Code {number} of {quantity}. {name}</source>
        <translation>Код {number} из {quantity}. {name}</translation>
    </message>
    <message>
        <source>Weigh box {box} of {boxes}</source>
        <translation>Взвесьте коробку {box} из {boxes}</translation>
    </message>
    <message>
        <source>Type grams, or kilograms as 1.25, and press Enter</source>
        <translation>Введите граммы или килограммы, например 1,25, и нажмите Enter</translation>
    </message>
    <message>
        <source>Measure box {box} of {boxes}</source>
        <translation>Измерьте коробку {box} из {boxes}</translation>
    </message>
    <message>
        <source>Type centimetres as 30x20x10 and press Enter</source>
        <translation>Введите сантиметры, например 30x20x10, и нажмите Enter</translation>
    </message>
    <message>
        <source>Scan the label back: box {box} of {boxes}</source>
        <translation>Сканируйте этикетку: коробка {box} из {boxes}</translation>
    </message>
    <message>
        <source>Stick it on, then scan the small square code on it</source>
        <translation>Наклейте её и отсканируйте на ней маленький квадратный код</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Распаковать</translation>
    </message>
    <message>
        <source>Teach this barcode</source>
        <translation>Запомнить штрихкод</translation>
    </message>
    <message>
        <source>{article} “{name}”</source>
        <translation>{article} «{name}»</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{todo}. Enter alone leaves it out</source>
        <translation>{todo}. Пустой Enter — пропустить</translation>
    </message>
    <message>
        <source>Return taken in: {posting}. {condition}</source>
        <translation>Возврат принят: {posting}. {condition}</translation>
    </message>
    <message>
        <source>It came back: take the return in</source>
        <translation>Вернулось: принять возврат</translation>
    </message>
    <message>
        <source>{condition}</source>
        <translation>{condition}</translation>
    </message>
</context>
<context>
    <name>carrier_notes</name>
    <message>
        <source>No events after customs for days: then look at the Russian Post's page</source>
        <translation>После таможни событий нет по нескольку дней: тогда смотрите на сайте Почты России</translation>
    </message>
    <message>
        <source>No events between leaving the country and delivery: tell the buyer beforehand</source>
        <translation>От выезда из страны до доставки событий нет: предупредите покупателя заранее</translation>
    </message>
</context>
<context>
    <name>carriers</name>
    <message>
        <source>No carrier known</source>
        <translation>Без перевозчика</translation>
    </message>
</context>
<context>
    <name>cart</name>
    <message>
        <source>On the cart: {posting}</source>
        <translation>На тележке: {posting}</translation>
    </message>
    <message>
        <source>{on} of {of} boxes: {posting}</source>
        <translation>{on} из {of} коробок: {posting}</translation>
    </message>
    <message>
        <source>It leaves only with all of them</source>
        <translation>Уедет только вместе со всеми</translation>
    </message>
    <message>
        <source>All {of} boxes on the cart: {posting}</source>
        <translation>Все коробки на тележке ({of}): {posting}</translation>
    </message>
    <message>
        <source>Already on the cart: {posting}</source>
        <translation>Уже на тележке: {posting}</translation>
    </message>
    <message>
        <source>Taken off the cart: {posting}</source>
        <translation>Снято с тележки: {posting}</translation>
    </message>
    <message>
        <source>Stays here: {posting}</source>
        <translation>Остаётся здесь: {posting}</translation>
    </message>
    <message>
        <source>Pulled from the pile: {posting}</source>
        <translation>Вынуто из готовых: {posting}</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Вход: {name}</translation>
    </message>
    <message>
        <source>Hand it over all the same</source>
        <translation>Всё равно передать</translation>
    </message>
    <message>
        <source>The same for all on this cart</source>
        <translation>Так для всех на этой тележке</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>Коробка {number}</translation>
    </message>
    <message>
        <source>{counts}. Hand them over: Ctrl+H</source>
        <translation>{counts}. Передать: Ctrl+H</translation>
    </message>
    <message>
        <source>{carrier} comes at {time} · {left}</source>
        <translation>{carrier} приедет {time} · {left}</translation>
    </message>
    <message>
        <source>{carrier}: cut-off at {time} · {left}</source>
        <translation>{carrier}: отсечка в {time} · {left}</translation>
    </message>
</context>
<context>
    <name>case_log</name>
    <message>
        <source>opened</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>дальше: {step}</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>закрыто: {outcome}</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>открыто снова</translation>
    </message>
    <message>
        <source>return arrived: {condition}</source>
        <translation>возврат пришёл: {condition}</translation>
    </message>
</context>
<context>
    <name>case_outcomes</name>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Buyer refunded</source>
        <translation>Покупателю вернули деньги</translation>
    </message>
    <message>
        <source>Shop compensated</source>
        <translation>Компенсация получена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>Возвращено на склад</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>Открыто по ошибке</translation>
    </message>
</context>
<context>
    <name>case_steps</name>
    <message>
        <source>Ask the carrier where it is</source>
        <translation>Узнать у перевозчика, где посылка</translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation>Предупредить покупателя</translation>
    </message>
    <message>
        <source>Claim compensation from the carrier</source>
        <translation>Потребовать компенсацию у перевозчика</translation>
    </message>
    <message>
        <source>Write to Ozon's support</source>
        <translation>Написать в поддержку Ozon</translation>
    </message>
    <message>
        <source>Wait for the support's decision</source>
        <translation>Ждать решения поддержки</translation>
    </message>
    <message>
        <source>Enter a new delivery date</source>
        <translation>Указать новую дату доставки</translation>
    </message>
    <message>
        <source>Watch the tracking</source>
        <translation>Следить за трек-номером</translation>
    </message>
    <message>
        <source>Ask the buyer for photos</source>
        <translation>Попросить у покупателя фото</translation>
    </message>
    <message>
        <source>Collect evidence: photos, weights, scans</source>
        <translation>Собрать доказательства: фото, вес, сканы</translation>
    </message>
    <message>
        <source>Ask the buyer to cancel and to order again</source>
        <translation>Попросить покупателя отменить и заказать снова</translation>
    </message>
    <message>
        <source>Stop the parcel, here or at the carrier</source>
        <translation>Остановить посылку, здесь или у перевозчика</translation>
    </message>
    <message>
        <source>Wait for the return</source>
        <translation>Ждать возврат</translation>
    </message>
    <message>
        <source>Ask the carrier for proof of delivery</source>
        <translation>Запросить у перевозчика подтверждение вручения</translation>
    </message>
    <message>
        <source>Ask the buyer to look for it</source>
        <translation>Попросить покупателя поискать посылку</translation>
    </message>
    <message>
        <source>Answer Ozon</source>
        <translation>Ответить Ozon</translation>
    </message>
    <message>
        <source>Wait for Ozon's answer</source>
        <translation>Ждать ответа Ozon</translation>
    </message>
    <message>
        <source>Send more evidence to the ticket</source>
        <translation>Дослать доказательства в поддержку</translation>
    </message>
    <message>
        <source>Ask the support again</source>
        <translation>Спросить поддержку ещё раз</translation>
    </message>
    <message>
        <source>Check the number on the carrier's page</source>
        <translation>Проверить номер на сайте перевозчика</translation>
    </message>
    <message>
        <source>Enter a number that can be traced</source>
        <translation>Ввести отслеживаемый номер</translation>
    </message>
    <message>
        <source>Send the evidence to Ozon</source>
        <translation>Отправить доказательства в Ozon</translation>
    </message>
    <message>
        <source>Open the return and check what is in it</source>
        <translation>Вскрыть возврат и проверить, что внутри</translation>
    </message>
    <message>
        <source>Back to stock, or write it off</source>
        <translation>Вернуть на склад или списать</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Lost</source>
        <translation>Утеря</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждение</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Неверный адрес</translation>
    </message>
    <message>
        <source>Delivered, not received</source>
        <translation>Доставлено, не получено</translation>
    </message>
    <message>
        <source>Ozon asks</source>
        <translation>Вопрос Ozon</translation>
    </message>
    <message>
        <source>Ticket at Ozon's support</source>
        <translation>Заявка в поддержку Ozon</translation>
    </message>
    <message>
        <source>Replace the tracking number</source>
        <translation>Замена трек-номера</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Запрос доказательств</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
</context>
<context>
    <name>consequences</name>
    <message>
        <source>Ozon sends an overdue notice and cancels if it is not packed the next day</source>
        <translation>Ozon пришлёт уведомление о просрочке и отменит, если не собрать на следующий день</translation>
    </message>
    <message>
        <source>Ozon cancels the posting</source>
        <translation>Ozon отменит отправление</translation>
    </message>
    <message>
        <source>Ozon may cancel the posting</source>
        <translation>Ozon может отменить отправление</translation>
    </message>
    <message>
        <source>Ozon marks the posting “High Risk”</source>
        <translation>Ozon пометит отправление «Высокий риск»</translation>
    </message>
    <message>
        <source>Ozon can block the warehouse</source>
        <translation>Ozon может заблокировать склад</translation>
    </message>
    <message>
        <source>Ozon charges a fee</source>
        <translation>Ozon начислит штраф</translation>
    </message>
    <message>
        <source>counts as a late shipment</source>
        <translation>засчитается как просроченная отгрузка</translation>
    </message>
    <message>
        <source>counts as late at the carrier</source>
        <translation>засчитается как просроченная передача перевозчику</translation>
    </message>
    <message>
        <source>counts as late although shipped</source>
        <translation>засчитается как просрочка, хотя отгружено</translation>
    </message>
    <message>
        <source>call the carrier and tell the buyer</source>
        <translation>свяжитесь с перевозчиком и предупредите покупателя</translation>
    </message>
    <message>
        <source>the shop falls in Ozon's search</source>
        <translation>магазин опустится в поиске Ozon</translation>
    </message>
    <message>
        <source>a new delivery date is needed the next day</source>
        <translation>на следующий день нужна новая дата доставки</translation>
    </message>
    <message>
        <source>the buyer may cancel without asking</source>
        <translation>покупатель может отменить без согласования</translation>
    </message>
    <message>
        <source>penalty points; advertising is suspended</source>
        <translation>штрафные баллы; реклама будет остановлена</translation>
    </message>
    <message>
        <source>weaker in a dispute over “not received”</source>
        <translation>слабее позиция в споре «не получено»</translation>
    </message>
    <message>
        <source>the buyer gets the money back</source>
        <translation>покупателю вернут деньги</translation>
    </message>
    <message>
        <source>older orders are missing from the file</source>
        <translation>старых заказов в файле не хватает</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>late {span}</source>
        <translation>просрочено {span}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>завтра {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} д {hours} ч</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>the warehouse</source>
        <translation>страна склада</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>dd.MM</translation>
    </message>
    <message>
        <source>{time} {city}</source>
        <translation>{time} {city}</translation>
    </message>
    <message>
        <source>{time} {city} ({other_time} {other_city})</source>
        <translation>{time} {city} ({other_time} {other_city})</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd dd.MM</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>Pack by</source>
        <translation>Собрать до</translation>
    </message>
    <message>
        <source>Pack at the very latest by</source>
        <translation>Крайний срок сборки</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Отгрузить до</translation>
    </message>
    <message>
        <source>At the carrier by</source>
        <translation>Передать перевозчику до</translation>
    </message>
    <message>
        <source>Enter the tracking number by</source>
        <translation>Ввести трек-номер до</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>Доставить до</translation>
    </message>
    <message>
        <source>Give a new delivery date by</source>
        <translation>Указать новую дату доставки до</translation>
    </message>
    <message>
        <source>New delivery date at the very latest by</source>
        <translation>Крайний срок новой даты доставки</translation>
    </message>
    <message>
        <source>Buyer may cancel from</source>
        <translation>Покупатель может отменить с</translation>
    </message>
    <message>
        <source>Tracking visible by</source>
        <translation>Трек-номер виден до</translation>
    </message>
    <message>
        <source>Answer Ozon by</source>
        <translation>Ответить Ozon до</translation>
    </message>
    <message>
        <source>Support decides by</source>
        <translation>Поддержка решит до</translation>
    </message>
    <message>
        <source>Carriers Ozon allows</source>
        <translation>Перевозчики, разрешённые Ozon</translation>
    </message>
    <message>
        <source>Services without tracking</source>
        <translation>Услуги без отслеживания</translation>
    </message>
    <message>
        <source>Signature on delivery</source>
        <translation>Подпись при получении</translation>
    </message>
    <message>
        <source>Share of late shipments</source>
        <translation>Доля просроченных отгрузок</translation>
    </message>
    <message>
        <source>Share of cancellations by the shop</source>
        <translation>Доля отмен по вине продавца</translation>
    </message>
    <message>
        <source>Longest download</source>
        <translation>Наибольшая выгрузка</translation>
    </message>
    <message>
        <source>Hand over by</source>
        <translation>Передать до</translation>
    </message>
    <message>
        <source>News from the carrier by</source>
        <translation>Новости от перевозчика до</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>Высокий риск с</translation>
    </message>
    <message>
        <source>Search rank falls from</source>
        <translation>Падение в поиске с</translation>
    </message>
    <message>
        <source>Give a number that can be traced by</source>
        <translation>Указать отслеживаемый номер до</translation>
    </message>
    <message>
        <source>Show how it was packed by</source>
        <translation>Показать, как собрано, до</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>Следующий шаг до</translation>
    </message>
</context>
<context>
    <name>deed_kinds</name>
    <message>
        <source>Imports</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Сборка</translation>
    </message>
    <message>
        <source>On hold, released</source>
        <translation>Отложено, возвращено</translation>
    </message>
    <message>
        <source>Cancelled, promised</source>
        <translation>Отмены заказов, даты</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>Трек-номера</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Этикетки</translation>
    </message>
    <message>
        <source>Hand-over, statuses</source>
        <translation>Передача, статусы</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <translation>События отслеживания</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>The owner's</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Packers</source>
        <translation>Сборщики</translation>
    </message>
    <message>
        <source>Undone, redone</source>
        <translation>Отмена и повтор</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Imported {file}: {counts}</source>
        <translation>Загрузка «{file}»: {counts}</translation>
    </message>
    <message>
        <source>Packed {posting}</source>
        <translation>Собрано {posting}</translation>
    </message>
    <message>
        <source>Put on hold {posting}: {reason}</source>
        <translation>Отложено {posting}: {reason}</translation>
    </message>
    <message>
        <source>Released {posting}</source>
        <translation>Снова в работе {posting}</translation>
    </message>
    <message>
        <source>Cancelled {posting}</source>
        <translation>Отменено {posting}</translation>
    </message>
    <message>
        <source>Delivery date changed: {posting}</source>
        <translation>Изменена дата доставки: {posting}</translation>
    </message>
    <message>
        <source>Tracking number {number}: {posting}</source>
        <translation>Трек-номер {number}: {posting}</translation>
    </message>
    <message>
        <source>Settings changed: {fields}</source>
        <translation>Изменены настройки: {fields}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Отменено действие: {deed}</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Повторено: {deed}</translation>
    </message>
    <message>
        <source>Tracking number cleared: {posting}</source>
        <translation>Трек-номер убран: {posting}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Отменить: {deed}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Повторить: {deed}</translation>
    </message>
    <message>
        <source>sample orders</source>
        <translation>примеры заказов</translation>
    </message>
    <message>
        <source>Tracking number {number}: {posting}, in spite of a warning</source>
        <translation>Трек-номер {number}: {posting}, вопреки предупреждению</translation>
    </message>
    <message>
        <source>Unpacked {posting}</source>
        <translation>Распаковано {posting}</translation>
    </message>
    <message>
        <source>Pulled from the pile: {posting}</source>
        <translation>Вынуто из готовых: {posting}</translation>
    </message>
    <message>
        <source>Ozon's labels taken in from {file}: {labels}</source>
        <translation>Этикетки Ozon приняты из «{file}»: {labels}</translation>
    </message>
    <message>
        <source>The desk's own label instead of Ozon's: {posting}</source>
        <translation>Своя этикетка вместо Ozon: {posting}</translation>
    </message>
    <message>
        <source>Barcode {barcode} is {article}</source>
        <translation>Штрихкод {barcode} — это {article}</translation>
    </message>
    <message>
        <source>Product list {file}: {counts}</source>
        <translation>Список товаров «{file}»: {counts}</translation>
    </message>
    <message>
        <source>Product changed: {article}</source>
        <translation>Изменён товар: {article}</translation>
    </message>
    <message>
        <source>Taken off the product list: {article}</source>
        <translation>Убран из списка товаров: {article}</translation>
    </message>
    <message>
        <source>Barcode {barcode} taken off {article}</source>
        <translation>Штрихкод {barcode} снят с {article}</translation>
    </message>
    <message>
        <source>Packer added: {packer}</source>
        <translation>Добавлен сборщик: {packer}</translation>
    </message>
    <message>
        <source>Packer changed: {packer} ({fields})</source>
        <translation>Изменён сборщик: {packer} ({fields})</translation>
    </message>
    <message>
        <source>Signed in: {packer}</source>
        <translation>Вход: {packer}</translation>
    </message>
    <message>
        <source>Signed out: {packer}</source>
        <translation>Выход: {packer}</translation>
    </message>
    <message>
        <source>Wrong PIN: {packer}</source>
        <translation>Неверный PIN: {packer}</translation>
    </message>
    <message>
        <source>Divided {posting}: {boxes}</source>
        <translation>Разложено {posting}: {boxes}</translation>
    </message>
    <message>
        <source>Domestic number {number}: {posting}</source>
        <translation>Внутренний номер {number}: {posting}</translation>
    </message>
    <message>
        <source>Hand-over begun: {carrier}</source>
        <translation>Начата передача: {carrier}</translation>
    </message>
    <message>
        <source>Hand-over arranged: {carrier}</source>
        <translation>Назначена передача: {carrier}</translation>
    </message>
    <message>
        <source>Hand-over given up: {carrier}</source>
        <translation>Отменена передача: {carrier}</translation>
    </message>
    <message>
        <source>Handed over to {carrier}: {postings}</source>
        <translation>Передано ({carrier}): {postings}</translation>
    </message>
    <message>
        <source>Didn't leave after all: {posting}</source>
        <translation>Всё-таки не уехало: {posting}</translation>
    </message>
    <message>
        <source>Reached the carrier's hub: {postings}</source>
        <translation>Прибыло в хаб перевозчика: {postings}</translation>
    </message>
    <message>
        <source>{status}: {postings}</source>
        <translation>{status}: {postings}</translation>
    </message>
    <message>
        <source>Tracking events from {file}: {counts}</source>
        <translation>События отслеживания ({file}): {counts}</translation>
    </message>
    <message>
        <source>Tracking event: {posting}, {kind}</source>
        <translation>Событие отслеживания: {posting}, {kind}</translation>
    </message>
    <message>
        <source>Attached to {posting}: {name}</source>
        <translation>Прикреплено к {posting}: {name}</translation>
    </message>
    <message>
        <source>Taken away from {posting}: {name}</source>
        <translation>Убрано из {posting}: {name}</translation>
    </message>
    <message>
        <source>Case opened: {posting}, {kind}</source>
        <translation>Открыто обращение: {posting}, {kind}</translation>
    </message>
    <message>
        <source>Noted in a case: {posting}, {kind}</source>
        <translation>Запись в обращении: {posting}, {kind}</translation>
    </message>
    <message>
        <source>Case changed: {posting}, {kind}. {step}</source>
        <translation>Изменено обращение: {posting}, {kind}. {step}</translation>
    </message>
    <message>
        <source>Case closed: {posting}, {kind}. {outcome}</source>
        <translation>Закрыто обращение: {posting}, {kind}. {outcome}</translation>
    </message>
    <message>
        <source>Case opened again: {posting}, {kind}</source>
        <translation>Снова открыто обращение: {posting}, {kind}</translation>
    </message>
    <message>
        <source>Return arrived: {posting}. {condition}</source>
        <translation>Пришёл возврат: {posting}. {condition}</translation>
    </message>
    <message>
        <source>Points given by Ozon: {points}, {carrier} {posting}</source>
        <translation>Начислены баллы Ozon: {points}, {carrier} {posting}</translation>
    </message>
    <message>
        <source>Points withdrawn: {points}, {carrier} {posting}</source>
        <translation>Сняты баллы: {points}, {carrier} {posting}</translation>
    </message>
    <message>
        <source>Points lapse on another day: {points}, {carrier} {posting}</source>
        <translation>Изменён день, когда баллы сгорают: {points}, {carrier} {posting}</translation>
    </message>
    <message>
        <source>Domestic number cleared: {posting}</source>
        <translation>Внутренний номер убран: {posting}</translation>
    </message>
    <message>
        <source>a paste</source>
        <translation>вставка</translation>
    </message>
    <message>
        <source>Store {store} is called {name} now: {postings}</source>
        <translation>Магазин {store} теперь называется {name}: {postings}</translation>
    </message>
    <message>
        <source>Postings without a store are {store}'s: {postings}</source>
        <translation>Отправления без магазина отнесены к {store}: {postings}</translation>
    </message>
    <message>
        <source>Moments to ship reckoned for the late review</source>
        <translation>Сроки отгрузки рассчитаны для разбора опозданий</translation>
    </message>
    <message>
        <source>Whose fault the cancellation was: {posting}, {fault}</source>
        <translation>По чьей вине отмена: {posting}, {fault}</translation>
    </message>
    <message>
        <source>Why it was late: {posting}, {cause}</source>
        <translation>Причина опоздания: {posting}, {cause}</translation>
    </message>
    <message>
        <source>Weekly report and back-up written: {week}</source>
        <translation>Недельный отчёт и резервная копия записаны: {week}</translation>
    </message>
    <message>
        <source>Buyers' data wiped: {counts}, over before {day}</source>
        <translation>Данные покупателей стёрты: {counts}, завершение до {day}</translation>
    </message>
    <message>
        <source>Database rewritten after a wipe: nothing of it is left in the file</source>
        <translation>База перезаписана после стирания: в файле ничего не осталось</translation>
    </message>
    <message>
        <source>{file} ({store})</source>
        <translation>{file} ({store})</translation>
    </message>
    <message>
        <source>as the journal says</source>
        <translation>как в журнале</translation>
    </message>
    <message>
        <source>as Ozon's words say</source>
        <translation>как указано у Ozon</translation>
    </message>
    <message>
        <source>Shop taken along: {file}</source>
        <translation>Магазин забрали с собой: {file}</translation>
    </message>
    <message>
        <source>Shop came from another computer: {file}, as of {when}</source>
        <translation>Магазин перенесён с другого компьютера: {file}, состояние на {when}</translation>
    </message>
    <message>
        <source>The shop goes on at this computer</source>
        <translation>Магазин остаётся на этом компьютере</translation>
    </message>
    <message>
        <source>Back-up put back: {file}, as of {when}</source>
        <translation>Восстановлена резервная копия: {file}, состояние на {when}</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>Posting number</source>
        <translation>Номер отправления</translation>
    </message>
    <message>
        <source>Barcode of the posting</source>
        <translation>Штрихкод отправления</translation>
    </message>
    <message>
        <source>Box n of m</source>
        <translation>Короб n из m</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Отгрузить до</translation>
    </message>
    <message>
        <source>Number of pieces</source>
        <translation>Всего штук</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Способ доставки</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>“Reprint”, “not Ozon's label”</source>
        <translation>«Повтор», «не этикетка Ozon»</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>DataMatrix of the desk</source>
        <translation>DataMatrix программы</translation>
    </message>
    <message>
        <source>DataMatrix in letters</source>
        <translation>DataMatrix буквами</translation>
    </message>
</context>
<context>
    <name>event_kinds</name>
    <message>
        <source>Number registered</source>
        <translation>Номер зарегистрирован</translation>
    </message>
    <message>
        <source>Accepted by the carrier</source>
        <translation>Принято перевозчиком</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>At customs</source>
        <translation>На таможне</translation>
    </message>
    <message>
        <source>Waits for the buyer</source>
        <translation>Ждёт покупателя</translation>
    </message>
    <message>
        <source>With the courier</source>
        <translation>У курьера</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>Не удалось вручить</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Number not found</source>
        <translation>Номер не найден</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>event_sources</name>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>из файла</translation>
    </message>
</context>
<context>
    <name>event_verdicts</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже известно</translation>
    </message>
    <message>
        <source>new; its words aren't known here, they are kept</source>
        <translation>новое; слова перевозчика незнакомы, сохранены как есть</translation>
    </message>
    <message>
        <source>no box has this number</source>
        <translation>такого номера нет ни у одной коробки</translation>
    </message>
    <message>
        <source>{posting} is known, but this number isn't entered there</source>
        <translation>{posting} есть, но этот номер у него не введён</translation>
    </message>
    <message>
        <source>the number belongs to {other}, not to {posting}</source>
        <translation>номер относится к {other}, а не к {posting}</translation>
    </message>
    <message>
        <source>several boxes: the tracking number says which</source>
        <translation>коробок несколько: какая из них, покажет трек-номер</translation>
    </message>
    <message>
        <source>hasn't happened yet: is the time zone right?</source>
        <translation>ещё не произошло: верен ли часовой пояс?</translation>
    </message>
    <message>
        <source>older than the order: the number was another parcel's then</source>
        <translation>раньше заказа: тогда это был номер другой посылки</translation>
    </message>
    <message>
        <source>says nothing of a parcel: {text}</source>
        <translation>не о посылке: {text}</translation>
    </message>
    <message>
        <source>kept, but the posting is cancelled</source>
        <translation>сохранено, но отправление отменено</translation>
    </message>
    <message>
        <source>kept; the box has another number now</source>
        <translation>сохранено; у коробки теперь другой номер</translation>
    </message>
    <message>
        <source>kept: the carrier doesn't know this number</source>
        <translation>сохранено: перевозчик не знает этот номер</translation>
    </message>
    <message>
        <source>kept, but the parcel was delivered or returned before</source>
        <translation>сохранено, но посылка уже была доставлена или возвращена</translation>
    </message>
    <message>
        <source>kept; the carrier has it, but here it isn't handed over</source>
        <translation>сохранено; посылка у перевозчика, а здесь не передана</translation>
    </message>
    <message>
        <source>kept; older than the hand-over here</source>
        <translation>сохранено; раньше передачи, отмеченной здесь</translation>
    </message>
    <message>
        <source>column {column}: not a date or time: {value}</source>
        <translation>столбец {column}: не дата и не время: {value}</translation>
    </message>
    <message>
        <source>column {column}: no date</source>
        <translation>столбец {column}: нет даты</translation>
    </message>
    <message>
        <source>column {column}: no status</source>
        <translation>столбец {column}: нет статуса</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нет номера</translation>
    </message>
    <message>
        <source>column {column}: Excel has damaged this number: {value}</source>
        <translation>столбец {column}: Excel испортил этот номер: {value}</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Missing: {name} ({posting})</source>
        <translation>Нет файла: {name} ({posting})</translation>
    </message>
    <message>
        <source>Changed since it was attached: {name} ({posting})</source>
        <translation>Файл изменён после прикрепления: {name} ({posting})</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>all there and unchanged</source>
        <translation>все на месте, без изменений</translation>
    </message>
    <message>
        <source>Missing, and named so in the bundle: {name}</source>
        <translation>Нет файла, в материалах это отмечено: {name}</translation>
    </message>
    <message>
        <source>Changed since it was attached, and named so in the bundle: {name}</source>
        <translation>Файл изменён после прикрепления, в материалах это отмечено: {name}</translation>
    </message>
    <message>
        <source>Bundle made: {file}, {files}</source>
        <translation>Собраны материалы: {file}, {files}</translation>
    </message>
    <message>
        <source>Worth {worth} RUB: order delivery against signature (about {price} RUB), for disputes</source>
        <translation>Стоимость {worth} руб.: закажите вручение под подпись (около {price} руб.) на случай спора</translation>
    </message>
    <message>
        <source>Valuable (from {worth} RUB): order delivery against signature, for disputes</source>
        <translation>Ценное (от {worth} руб.): закажите вручение под подпись на случай спора</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>the seller's</source>
        <translation>продавца</translation>
    </message>
    <message>
        <source>the buyer's</source>
        <translation>покупателя</translation>
    </message>
    <message>
        <source>Ozon's</source>
        <translation>Ozon</translation>
    </message>
    <message>
        <source>the carrier's</source>
        <translation>перевозчика</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Posting</source>
        <translation>Отправление</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Ozon's status</source>
        <translation>Статус Ozon</translation>
    </message>
    <message>
        <source>Ozon's word for the status</source>
        <translation>Статус словами Ozon</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>On hold because</source>
        <translation>Почему отложено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Неполное</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Pack by</source>
        <translation>Собрать до</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Отгрузить до</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Promised delivery</source>
        <translation>Обещанная доставка</translation>
    </message>
    <message>
        <source>Promise moved, times</source>
        <translation>Переносов даты</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Способ доставки</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Интеграция</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Коробки</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Ship without delay by</source>
        <translation>Отгрузить без просрочки до</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>Дата доставки</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Recipient's phone</source>
        <translation>Телефон получателя</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Buyer's name</source>
        <translation>Имя покупателя</translation>
    </message>
    <message>
        <source>Buyer's e-mail</source>
        <translation>Почта покупателя</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Коробка</translation>
    </message>
    <message>
        <source>Hours late</source>
        <translation>Просрочено, ч</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone of files</source>
        <translation>Часовой пояс файлов</translation>
    </message>
    <message>
        <source>Columns of files</source>
        <translation>Столбцы файлов</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Склады</translation>
    </message>
    <message>
        <source>Delivery methods</source>
        <translation>Способы доставки</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>Редакция правил</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Свои правила</translation>
    </message>
    <message>
        <source>Label size</source>
        <translation>Размер этикетки</translation>
    </message>
    <message>
        <source>Label language</source>
        <translation>Язык этикетки</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Действует для</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation>Что будет иначе</translation>
    </message>
    <message>
        <source>Honest Sign codes</source>
        <translation>Коды «Честный ЗНАК»</translation>
    </message>
    <message>
        <source>Pulled from the pile</source>
        <translation>Вынуто из готовых</translation>
    </message>
    <message>
        <source>Honest Sign code</source>
        <translation>Код «Честный ЗНАК»</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>Вес, г</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Honest Sign</source>
        <translation>Честный ЗНАК</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоды</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>Шаблоны этикеток</translation>
    </message>
    <message>
        <source>Weighing boxes</source>
        <translation>Взвешивание коробок</translation>
    </message>
    <message>
        <source>Measuring boxes</source>
        <translation>Измерение коробок</translation>
    </message>
    <message>
        <source>Scanning the label back</source>
        <translation>Скан наклеенной этикетки</translation>
    </message>
    <message>
        <source>Packers may teach barcodes</source>
        <translation>Сборщики запоминают штрихкоды</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>Папка с фото</translation>
    </message>
    <message>
        <source>Printing packing slips</source>
        <translation>Печать упаковочных листов</translation>
    </message>
    <message>
        <source>Language of packing slips</source>
        <translation>Язык упаковочных листов</translation>
    </message>
    <message>
        <source>Words on packing slips</source>
        <translation>Текст на упаковочных листах</translation>
    </message>
    <message>
        <source>Logo on packing slips</source>
        <translation>Логотип на упаковочных листах</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Packs here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Отправления</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Штук</translation>
    </message>
    <message>
        <source>Minutes, mean</source>
        <translation>Минут в среднем</translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation>Ошибки скана</translation>
    </message>
    <message>
        <source>First deed</source>
        <translation>Первое действие</translation>
    </message>
    <message>
        <source>Last deed</source>
        <translation>Последнее действие</translation>
    </message>
    <message>
        <source>Packer's name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Minutes each, median</source>
        <translation>Минут на одно, медиана</translation>
    </message>
    <message>
        <source>Undone packings</source>
        <translation>Отменено сборок</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Перевозчики</translation>
    </message>
    <message>
        <source>Columns of tracking files</source>
        <translation>Столбцы файлов отслеживания</translation>
    </message>
    <message>
        <source>Places of hand-over</source>
        <translation>Места передачи</translation>
    </message>
    <message>
        <source>Texts for cases</source>
        <translation>Тексты для обращений</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time zone of the row</source>
        <translation>Часовой пояс строки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать сейчас</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Domestic number</source>
        <translation>Внутренний номер</translation>
    </message>
    <message>
        <source>Domestic courier</source>
        <translation>Внутренний курьер</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>How its numbers look</source>
        <translation>Вид номеров</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>Контрольная цифра</translation>
    </message>
    <message>
        <source>Tracking page</source>
        <translation>Страница отслеживания</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>On Ozon's list</source>
        <translation>В белом списке Ozon</translation>
    </message>
    <message>
        <source>Has tracking</source>
        <translation>Отслеживается</translation>
    </message>
    <message>
        <source>Crosses the border</source>
        <translation>Через границу</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Отсечка</translation>
    </message>
    <message>
        <source>First mile, working days</source>
        <translation>Первая миля, рабочих дней</translation>
    </message>
    <message>
        <source>Quiet at first, hours</source>
        <translation>Тихое время, часов</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Whose date</source>
        <translation>Чья дата</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Cause and what proves it</source>
        <translation>Причина и подтверждение</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Сборщик</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Магазины</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <translation>Календарь рабочих дней</translation>
    </message>
    <message>
        <source>Days buyers' data is kept</source>
        <translation>Хранить данные покупателей, дней</translation>
    </message>
    <message>
        <source>Folder of weekly reports</source>
        <translation>Папка недельных отчётов</translation>
    </message>
    <message>
        <source>Day of the weekly report</source>
        <translation>День недельного отчёта</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>Язык отчётов</translation>
    </message>
    <message>
        <source>Moments to ship still to be reckoned</source>
        <translation>Сроки отгрузки, ещё не рассчитанные</translation>
    </message>
    <message>
        <source>Alarm before, minutes</source>
        <translation>Тревога заранее, минут</translation>
    </message>
    <message>
        <source>Never more than, days</source>
        <translation>Не больше, дней</translation>
    </message>
    <message>
        <source>From abroad, hours</source>
        <translation>Из-за границы, часов</translation>
    </message>
    <message>
        <source>At the soonest, hours</source>
        <translation>Не раньше, часов</translation>
    </message>
    <message>
        <source>From abroad at the soonest, hours</source>
        <translation>Из-за границы не раньше, часов</translation>
    </message>
    <message>
        <source>High risk after, days</source>
        <translation>Высокий риск через, дней</translation>
    </message>
    <message>
        <source>Search rank falls after, days</source>
        <translation>Падение в поиске через, дней</translation>
    </message>
    <message>
        <source>Views lost, %</source>
        <translation>Потеря показов, %</translation>
    </message>
    <message>
        <source>New dates at most</source>
        <translation>Новых дат не больше</translation>
    </message>
    <message>
        <source>Ozon cancels after, days</source>
        <translation>Ozon отменит через, дней</translation>
    </message>
    <message>
        <source>At the soonest, days</source>
        <translation>Не раньше, дней</translation>
    </message>
    <message>
        <source>Points each time, at least</source>
        <translation>Баллов за раз, не меньше</translation>
    </message>
    <message>
        <source>Points each time, at most</source>
        <translation>Баллов за раз, не больше</translation>
    </message>
    <message>
        <source>Deposit, ₽</source>
        <translation>Депозит, ₽</translation>
    </message>
    <message>
        <source>Costs, ₽</source>
        <translation>Стоит, ₽</translation>
    </message>
    <message>
        <source>Counted over, days</source>
        <translation>Считается за, дней</translation>
    </message>
    <message>
        <source>Newest days left out</source>
        <translation>Без последних дней</translation>
    </message>
    <message>
        <source>First fee, % of the price</source>
        <translation>Первый штраф, % от цены</translation>
    </message>
    <message>
        <source>Second fee from, %</source>
        <translation>Второй штраф от, %</translation>
    </message>
    <message>
        <source>Second fee, % of the price</source>
        <translation>Второй штраф, % от цены</translation>
    </message>
    <message>
        <source>Third fee from, %</source>
        <translation>Третий штраф от, %</translation>
    </message>
    <message>
        <source>Third fee, % of the price</source>
        <translation>Третий штраф, % от цены</translation>
    </message>
    <message>
        <source>Warehouse blocked over, %</source>
        <translation>Склад блокируется свыше, %</translation>
    </message>
    <message>
        <source>Fee at most, ₽</source>
        <translation>Штраф не больше, ₽</translation>
    </message>
    <message>
        <source>Back-up after, days</source>
        <translation>Копия через, дней</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>Номер правила</translation>
    </message>
    <message>
        <source>Notice on the desktop of what is late soon</source>
        <translation>Уведомление о близкой просрочке</translation>
    </message>
    <message>
        <source>Where a notice of a newer version is looked for</source>
        <translation>Где объявляют о новой версии</translation>
    </message>
</context>
<context>
    <name>groupings</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>Способ доставки</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>Сборщик</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>Без магазина</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>Без склада</translation>
    </message>
    <message>
        <source>No delivery method</source>
        <translation>Без способа доставки</translation>
    </message>
    <message>
        <source>No carrier known</source>
        <translation>Перевозчик неизвестен</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Никто из наших</translation>
    </message>
</context>
<context>
    <name>hard_ends</name>
    <message>
        <source>The program was ended from outside the last time</source>
        <translation>В прошлый раз программу закрыли принудительно</translation>
    </message>
    <message>
        <source>The computer was switched off while the desk was open</source>
        <translation>Компьютер выключился при открытой программе</translation>
    </message>
    <message>
        <source>Everything packed, entered or imported is saved, and the database is sound. Look whether what was done last is there.</source>
        <translation>Всё, что собрано, введено и загружено, сохранено, база исправна. Проверьте, выполнено ли последнее действие.</translation>
    </message>
    <message>
        <source>If something doesn't work: menu Help, Send to support…</source>
        <translation>Если что-то не работает: Справка → Отправить в поддержку…</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>nothing was due</source>
        <translation>отгружать было нечего</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} из {all}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Ozon may block</source>
        <translation>Ozon может заблокировать</translation>
    </message>
    <message>
        <source>a fee of {fee} of the price of each cancelled order</source>
        <translation>штраф {fee} от цены каждого отменённого заказа</translation>
    </message>
    <message>
        <source>above {percent}</source>
        <translation>выше {percent}</translation>
    </message>
    <message>
        <source>above {percent}: fee {fee}</source>
        <translation>выше {percent}: штраф {fee}</translation>
    </message>
    <message>
        <source>Too few postings to reach the next step</source>
        <translation>До следующего порога отправлений не хватит</translation>
    </message>
    <message>
        <source>Overdue share ({days} days)</source>
        <translation>Доля просрочек ({days} дн.)</translation>
    </message>
    <message>
        <source>Cancellation index ({days} days)</source>
        <translation>Доля отмен ({days} дн.)</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>Без склада</translation>
    </message>
    <message>
        <source>{place}: {percent} ({share})</source>
        <translation>{place}: {percent} ({share})</translation>
    </message>
    <message>
        <source>{percent} if they leave in time; counted on {day}</source>
        <translation>{percent}, если уйдут вовремя; расчёт на {day}</translation>
    </message>
    <message>
        <source>nothing left to pack for today</source>
        <translation>на сегодня собирать нечего</translation>
    </message>
    <message>
        <source>too little was packed lately to say whether it fits</source>
        <translation>недавно собрано слишком мало, не сказать, успеваем ли</translation>
    </message>
    <message>
        <source>work fits until {time}</source>
        <translation>успеваем, если начать до {time}</translation>
    </message>
    <message>
        <source>pace unknown</source>
        <translation>темп неизвестен</translation>
    </message>
    <message>
        <source>{number} postings an hour ({hours})</source>
        <translation>отправлений в час: {number} ({hours})</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>вина</translation>
    </message>
    <message>
        <source>a fee of {percent}, price unknown</source>
        <translation>штраф {percent}, цена неизвестна</translation>
    </message>
    <message>
        <source>fee {fee} {currency} ({percent})</source>
        <translation>штраф {fee} {currency} ({percent})</translation>
    </message>
</context>
<context>
    <name>holds</name>
    <message>
        <source>Out of stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Неверный адрес</translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation>Товар повреждён</translation>
    </message>
    <message>
        <source>Waiting for the buyer's document</source>
        <translation>Ждём документ покупателя</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>integrations</name>
    <message>
        <source>Ozon delivers (FBS)</source>
        <translation>Доставляет Ozon (FBS)</translation>
    </message>
    <message>
        <source>Integrated carrier (rFBS)</source>
        <translation>Интегрированный перевозчик (rFBS)</translation>
    </message>
    <message>
        <source>Aggregator (rFBS)</source>
        <translation>Агрегатор (rFBS)</translation>
    </message>
    <message>
        <source>Own carrier, by hand (rFBS)</source>
        <translation>Неинтегрированный, вручную (rFBS)</translation>
    </message>
    <message>
        <source>Hybrid (rFBS)</source>
        <translation>Гибридная (rFBS)</translation>
    </message>
</context>
<context>
    <name>late_causes</name>
    <message>
        <source>Deadline moved</source>
        <translation>Срок сдвинут</translation>
    </message>
    <message>
        <source>Status not set</source>
        <translation>Статус не поставлен</translation>
    </message>
    <message>
        <source>Carrier silent</source>
        <translation>Перевозчик молчит</translation>
    </message>
    <message>
        <source>Imported too late</source>
        <translation>Поздно загружено</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Waiting on hold</source>
        <translation>Было отложено</translation>
    </message>
    <message>
        <source>Not packed in time</source>
        <translation>Не собрано вовремя</translation>
    </message>
    <message>
        <source>Packed, but no number</source>
        <translation>Собрано, но без номера</translation>
    </message>
    <message>
        <source>Ready, but not handed over</source>
        <translation>Готово, но не передано</translation>
    </message>
    <message>
        <source>The journal doesn't say</source>
        <translation>В журнале не видно</translation>
    </message>
</context>
<context>
    <name>late_costs</name>
    <message>
        <source>counts in the overdue share (R17)</source>
        <translation>входит в долю просрочек (R17)</translation>
    </message>
    <message>
        <source>fee {fee} {currency} (R18)</source>
        <translation>штраф {fee} {currency} (R18)</translation>
    </message>
    <message>
        <source>points given: {points} (R13)</source>
        <translation>штрафные баллы: {points} (R13)</translation>
    </message>
</context>
<context>
    <name>late_proofs</name>
    <message>
        <source>The owner says: {cause}</source>
        <translation>Владелец указал: {cause}</translation>
    </message>
    <message>
        <source>The journal says: {cause}</source>
        <translation>По журналу: {cause}</translation>
    </message>
    <message>
        <source>Ozon had given until {due_was}, since {moved_at} only until {due}</source>
        <translation>Ozon давал срок до {due_was}, с {moved_at} — только до {due}</translation>
    </message>
    <message>
        <source>left here {left_at}</source>
        <translation>отсюда ушло {left_at}</translation>
    </message>
    <message>
        <source>Ozon's date is {told_at}</source>
        <translation>дата Ozon — {told_at}</translation>
    </message>
    <message>
        <source>the carrier had it {scanned_at}</source>
        <translation>у перевозчика с {scanned_at}</translation>
    </message>
    <message>
        <source>no tracking event has come</source>
        <translation>событий отслеживания нет</translation>
    </message>
    <message>
        <source>accepted {accepted_at}</source>
        <translation>принято {accepted_at}</translation>
    </message>
    <message>
        <source>first seen here {imported_at}</source>
        <translation>впервые загружено {imported_at}</translation>
    </message>
    <message>
        <source>missing: {article}</source>
        <translation>не хватает: {article}</translation>
    </message>
    <message>
        <source>on hold from {held_from} to {held_until}</source>
        <translation>отложено с {held_from} до {held_until}</translation>
    </message>
    <message>
        <source>on hold since {held_from}</source>
        <translation>отложено с {held_from}</translation>
    </message>
    <message>
        <source>{hold_why}</source>
        <translation>{hold_why}</translation>
    </message>
    <message>
        <source>packed {packed_at}</source>
        <translation>собрано {packed_at}</translation>
    </message>
    <message>
        <source>opened again {unpacked_at}, packed anew {packed_at}</source>
        <translation>распаковано {unpacked_at}, снова собрано {packed_at}</translation>
    </message>
    <message>
        <source>opened again {unpacked_at}, not packed since</source>
        <translation>распаковано {unpacked_at}, с тех пор не собрано</translation>
    </message>
    <message>
        <source>packed {seen_packed_at} at the latest, by Ozon's file</source>
        <translation>собрано не позже {seen_packed_at}, по файлу Ozon</translation>
    </message>
    <message>
        <source>never packed</source>
        <translation>не собрано</translation>
    </message>
    <message>
        <source>number entered {number_at}</source>
        <translation>номер введён {number_at}</translation>
    </message>
    <message>
        <source>no number entered</source>
        <translation>номер не введён</translation>
    </message>
    <message>
        <source>handed over {handed_over}</source>
        <translation>передано {handed_over}</translation>
    </message>
    <message>
        <source>never handed over</source>
        <translation>не передано</translation>
    </message>
</context>
<context>
    <name>late_steps</name>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Pack it now</source>
        <translation>Собрать сейчас</translation>
    </message>
    <message>
        <source>Take in a good file: a row of it was refused</source>
        <translation>Загрузить верный файл: строка отклонена</translation>
    </message>
    <message>
        <source>Settle the hold, or cancel it</source>
        <translation>Решить отложенное или отменить</translation>
    </message>
    <message>
        <source>Enter the tracking number</source>
        <translation>Ввести трек-номер</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Set the status at Ozon</source>
        <translation>Поставить статус в Ozon</translation>
    </message>
    <message>
        <source>Call the carrier</source>
        <translation>Позвонить перевозчику</translation>
    </message>
    <message>
        <source>Have the carrier search for it, and open a case</source>
        <translation>Запросить розыск у перевозчика и открыть обращение</translation>
    </message>
    <message>
        <source>Give the buyer a new date</source>
        <translation>Дать покупателю новую дату</translation>
    </message>
    <message>
        <source>Nothing for this one. Import twice a day</source>
        <translation>Здесь уже ничего. Загружать файл дважды в день</translation>
    </message>
    <message>
        <source>{step}, by {moment}</source>
        <translation>{step}, до {moment}</translation>
    </message>
    <message>
        <source>{step}, or Ozon cancels it after {moment}</source>
        <translation>{step}, иначе после {moment} Ozon отменит</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{one}, {two}</source>
        <translation>{one}, {two}</translation>
    </message>
    <message>
        <source>{article} “{name}”</source>
        <translation>{article} «{name}»</translation>
    </message>
    <message>
        <source>box {box}, no. {serial}</source>
        <translation>коробка {box}, № {serial}</translation>
    </message>
    <message>
        <source>{one}; {two}</source>
        <translation>{one}; {two}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}: {told}</translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation>{one} {two}</translation>
    </message>
    <message>
        <source>{one}. {two}</source>
        <translation>{one}. {two}</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>файл PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>текстовый документ</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>файл XML</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>файл JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>обычный текст</translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation>нечитаемые данные</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>файл под паролем</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>старый файл Office</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>{file}: the database, {files}</source>
        <translation>{file}: база, {files}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What was here is kept: {file}</source>
        <translation>То, что здесь было, сохранено: {file}</translation>
    </message>
    <message>
        <source>The shop goes on here now</source>
        <translation>Теперь магазин работает здесь</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>{shop}, taken along at {desk}, {when}; {files}</source>
        <translation>{shop}: забрали с компьютера {desk}, {when}; {files}</translation>
    </message>
    <message>
        <source>It holds {postings}; the last deed in it: {when} (version {program})</source>
        <translation>В копии {postings}; последнее действие: {when} (версия {program})</translation>
    </message>
    <message>
        <source>The present database can't be read: what is lost is unknown</source>
        <translation>Нынешняя база не читается: что пропадёт, неизвестно</translation>
    </message>
    <message>
        <source>▲ It is another shop's, or one begun anew: nothing of the present is in it</source>
        <translation>▲ Это копия другого магазина или начатого заново: из нынешнего в ней ничего нет</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was done since</source>
        <translation>Ничего не пропадёт: после неё ничего не делали</translation>
    </message>
    <message>
        <source>▲ Done since, and lost here: {counts}</source>
        <translation>▲ Сделано после неё и пропадёт: {counts}</translation>
    </message>
</context>
<context>
    <name>next_steps</name>
    <message>
        <source>Pack it now</source>
        <translation>Собрать сейчас</translation>
    </message>
    <message>
        <source>Settle why it is on hold, or cancel it</source>
        <translation>Решить, почему отложено, или отменить</translation>
    </message>
    <message>
        <source>Take in a good file: a row of it was refused</source>
        <translation>Загрузить верный файл: строка отклонена</translation>
    </message>
    <message>
        <source>Enter it in Ozon's cabinet: done here, Ozon doesn't know</source>
        <translation>Внести в личный кабинет Ozon: здесь сделано, Ozon не знает</translation>
    </message>
    <message>
        <source>Hand it over before the cut-off</source>
        <translation>Передать до отсечки</translation>
    </message>
    <message>
        <source>Cut-off missed: bring it to another drop-off today</source>
        <translation>Отсечка прошла: отвезти сегодня в другой пункт приёма</translation>
    </message>
    <message>
        <source>Enter the tracking number</source>
        <translation>Ввести трек-номер</translation>
    </message>
    <message>
        <source>Ask the carrier whether it has reached the hub</source>
        <translation>Узнать у перевозчика, дошло ли до хаба</translation>
    </message>
    <message>
        <source>Contact the carrier and tell the buyer</source>
        <translation>Связаться с перевозчиком и предупредить покупателя</translation>
    </message>
    <message>
        <source>Have the carrier search for it, and open a case</source>
        <translation>Запросить розыск у перевозчика и открыть обращение</translation>
    </message>
    <message>
        <source>Claim it as lost, and settle it with the buyer</source>
        <translation>Заявить об утере и уладить с покупателем</translation>
    </message>
    <message>
        <source>Answer Ozon with a number that can be traced</source>
        <translation>Ответить Ozon отслеживаемым номером</translation>
    </message>
    <message>
        <source>Answer Ozon's question</source>
        <translation>Ответить на вопрос Ozon</translation>
    </message>
    <message>
        <source>Ask Ozon's support what they have decided</source>
        <translation>Узнать у поддержки Ozon, что решили</translation>
    </message>
    <message>
        <source>Send the photos of the packing</source>
        <translation>Отправить фото сборки</translation>
    </message>
    <message>
        <source>Take the next step of the case</source>
        <translation>Сделать следующий шаг по обращению</translation>
    </message>
    <message>
        <source>Ask the carrier whether it will arrive in time</source>
        <translation>Узнать у перевозчика, успеет ли вовремя</translation>
    </message>
    <message>
        <source>Give the buyer a new delivery date</source>
        <translation>Дать покупателю новую дату доставки</translation>
    </message>
    <message>
        <source>No more moves of the date: write to Ozon's support</source>
        <translation>Дату больше не перенести: написать в поддержку Ozon</translation>
    </message>
    <message>
        <source>Agree with the buyer before they cancel</source>
        <translation>Договориться с покупателем, пока не отменил</translation>
    </message>
</context>
<context>
    <name>next_steps_short</name>
    <message>
        <source>Pack</source>
        <translation>Собрать</translation>
    </message>
    <message>
        <source>Settle the hold</source>
        <translation>Решить отложенное</translation>
    </message>
    <message>
        <source>Good file</source>
        <translation>Верный файл</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>Для Ozon</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Cut-off missed</source>
        <translation>Отсечка прошла</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>Узнать у хаба</translation>
    </message>
    <message>
        <source>Contact the carrier</source>
        <translation>Запрос перевозчику</translation>
    </message>
    <message>
        <source>Have it searched for</source>
        <translation>Запросить розыск</translation>
    </message>
    <message>
        <source>Claim as lost</source>
        <translation>Заявить об утере</translation>
    </message>
    <message>
        <source>Replace the number</source>
        <translation>Заменить номер</translation>
    </message>
    <message>
        <source>Answer Ozon</source>
        <translation>Ответить Ozon</translation>
    </message>
    <message>
        <source>Ask support</source>
        <translation>Узнать решение</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>Отправить фото</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Check delivery</source>
        <translation>Проверить доставку</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Новая дата</translation>
    </message>
    <message>
        <source>Write to support</source>
        <translation>Написать в поддержку</translation>
    </message>
    <message>
        <source>Agree with the buyer</source>
        <translation>Договориться с покупателем</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>{file}: its times are taken as {zone}. Is that right?</source>
        <translation>{file}: часовой пояс принят как {zone}. Верно?</translation>
    </message>
    <message>
        <source>Row {row}: says something else about {value} than the rows above; the first is taken</source>
        <translation>Строка {row}: {value} — не как в строках выше; взято первое значение</translation>
    </message>
    <message>
        <source>Row {row}: not a price: {value}. Imported without a price</source>
        <translation>Строка {row}: не цена: {value}. Загружено без цены</translation>
    </message>
    <message>
        <source>The file has exactly {value} rows: Ozon has probably cut it. Download shorter periods; the posting in the last row ({row}) may lack goods</source>
        <translation>В файле ровно {value} строк: похоже, Ozon обрезал его. Выгружайте за меньший период; у отправления в последней строке ({row}) могут быть не все товары</translation>
    </message>
    <message>
        <source>The file has exactly {value} rows: Ozon has probably cut it. Download shorter periods</source>
        <translation>В файле ровно {value} строк: Ozon, скорее всего, обрезал его. Скачивайте меньшими периодами</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>on time</source>
        <translation>вовремя</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>not shipped, overdue</source>
        <translation>не отгружено, просрочено</translation>
    </message>
    <message>
        <source>not shipped, still in time</source>
        <translation>не отгружено, срок идёт</translation>
    </message>
    <message>
        <source>shipped, nobody knows when</source>
        <translation>отгружено, даты нет</translation>
    </message>
    <message>
        <source>cancelled in time</source>
        <translation>отменено в срок</translation>
    </message>
</context>
<context>
    <name>ozon_labels</name>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>уже принята раньше</translation>
    </message>
    <message>
        <source>takes the place of an older one</source>
        <translation>заменит прежнюю</translation>
    </message>
    <message>
        <source>posting cancelled: it won't be printed</source>
        <translation>отправление отменено: не печатается</translation>
    </message>
    <message>
        <source>posting on hold: not printed before it is released</source>
        <translation>отправление отложено: не печатается, пока не вернут в работу</translation>
    </message>
    <message>
        <source>posting incomplete: not printed before it is whole</source>
        <translation>отправление неполное: не печатается, пока не станет полным</translation>
    </message>
    <message>
        <source>the posting has no box {package} here</source>
        <translation>у отправления здесь нет коробки {package}</translation>
    </message>
    <message>
        <source>no such posting here: import the orders first</source>
        <translation>нет такого отправления: сначала загрузите заказы</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>страница повреждена</translation>
    </message>
    <message>
        <source>no barcode and no posting number</source>
        <translation>ни штрихкода, ни номера отправления</translation>
    </message>
    <message>
        <source>nothing on it names a posting; read: {read}</source>
        <translation>нет номера отправления; прочитано: {read}</translation>
    </message>
    <message>
        <source>it says {posting} and {other}</source>
        <translation>на ней и {posting}, и {other}</translation>
    </message>
    <message>
        <source>several postings on one label: {postings}</source>
        <translation>несколько отправлений на одной этикетке: {postings}</translation>
    </message>
    <message>
        <source>the desk's own label, not Ozon's</source>
        <translation>этикетка программы, а не Ozon</translation>
    </message>
    <message>
        <source>the same label as on page {page}</source>
        <translation>та же этикетка, что на стр. {page}</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Pick list</source>
        <translation>Лист подбора</translation>
    </message>
    <message>
        <source>Pick list by article</source>
        <translation>Подбор по артикулам</translation>
    </message>
    <message>
        <source>Pick list by posting</source>
        <translation>Подбор по отправлениям</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>Упаковочные листы</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>Лист команд</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Everything due today</source>
        <translation>Всё на сегодня</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Один артикул</translation>
    </message>
    <message>
        <source>Several articles</source>
        <translation>Несколько артикулов</translation>
    </message>
    <message>
        <source>Not to pick</source>
        <translation>Не подбирать</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}, продолжение</translation>
    </message>
    <message>
        <source>LATE: {time}</source>
        <translation>ПРОСРОЧЕНО: {time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>{total} of {limit} points</source>
        <translation>Штрафных баллов: {total} из {limit}</translation>
    </message>
    <message>
        <source>{total} of {limit} points; {lapsing} lapse on {day}</source>
        <translation>Штрафных баллов: {total} из {limit}; {day} сгорают: {lapsing}</translation>
    </message>
    <message>
        <source>The limit is reached: Ozon suspends the shop's advertising</source>
        <translation>Лимит достигнут: Ozon остановит рекламу магазина</translation>
    </message>
    <message>
        <source>One more violation (up to {most} points) may reach the limit: Ozon then suspends advertising</source>
        <translation>Ещё одно нарушение (баллов до {most}) — и лимит может быть достигнут: тогда Ozon остановит рекламу</translation>
    </message>
    <message>
        <source>Until Ozon suspends advertising: {left}</source>
        <translation>До остановки рекламы осталось баллов: {left}</translation>
    </message>
    <message>
        <source>{points}. {outlook}</source>
        <translation>{points}. {outlook}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>сняты</translation>
    </message>
    <message>
        <source>count; nobody has said until when</source>
        <translation>действуют; до какого дня, не указано</translation>
    </message>
    <message>
        <source>count until {day}</source>
        <translation>действуют до {day}</translation>
    </message>
    <message>
        <source>lapsed on {day}</source>
        <translation>сгорели {day}</translation>
    </message>
</context>
<context>
    <name>print_states</name>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>saved as PDF</source>
        <translation>сохранено в PDF</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатано</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>on paper?</source>
        <translation>вышло?</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Last heard of between {oldest} and {newest}</source>
        <translation>Последние события: с {oldest} по {newest}</translation>
    </message>
    <message>
        <source>Wiped, tidying up waits: pieces may stand in the file until it is rewritten, which the desk does as soon as nothing else runs</source>
        <translation>Стёрто, файл ещё не вычищен: до перезаписи в нём могут оставаться обрывки; программа перезапишет его, как только ничего другого не будет идти</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Excel has destroyed this number: {value}. Import the file as Ozon made it</source>
        <translation>Excel испортил номер: {value}. Загрузите файл таким, каким его дал Ozon</translation>
    </message>
    <message>
        <source>A number with a fraction can't be right here: {value}</source>
        <translation>Здесь не может быть дробного числа: {value}</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits, the rest is lost: {value}. Import the file as Ozon made it</source>
        <translation>Excel хранит 15 цифр, остальные потеряны: {value}. Загрузите файл таким, каким его дал Ozon</translation>
    </message>
    <message>
        <source>Not a date: {value}</source>
        <translation>Не дата: {value}</translation>
    </message>
    <message>
        <source>Not a whole number of pieces: {value}</source>
        <translation>Не целое число штук: {value}</translation>
    </message>
    <message>
        <source>Not a price: {value}</source>
        <translation>Не цена: {value}</translation>
    </message>
    <message>
        <source>No posting number</source>
        <translation>Нет номера отправления</translation>
    </message>
    <message>
        <source>Neither article nor SKU</source>
        <translation>Нет ни артикула, ни SKU</translation>
    </message>
    <message>
        <source>More cells than columns: a quote or separator is broken</source>
        <translation>Ячеек больше, чем столбцов: сбита кавычка или разделитель</translation>
    </message>
    <message>
        <source>The barcode {value} stands at another product too, in row {other}. Correct one of the two</source>
        <translation>Штрихкод {value} стоит и у другого товара, в строке {other}. Исправьте один из двух</translation>
    </message>
    <message>
        <source>The barcode {value} belongs to {other}. Take it off there first</source>
        <translation>Штрихкод {value} уже у {other}. Сначала уберите его там</translation>
    </message>
    <message>
        <source>{value} can't be a product's barcode: it is a posting, a label, a command or one piece's mark</source>
        <translation>{value} — не штрихкод товара: это отправление, этикетка, команда или код одной штуки</translation>
    </message>
    <message>
        <source>So many pieces can't be in a case: {value}</source>
        <translation>Столько штук в упаковке не бывает: {value}</translation>
    </message>
    <message>
        <source>Excel has destroyed this number: {value}. Format the column as text and enter it again</source>
        <translation>Excel испортил номер: {value}. Сделайте столбец текстовым и введите снова</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits, the rest is lost: {value}. Format the column as text, enter it again</source>
        <translation>Excel хранит 15 цифр, остальные потеряны: {value}. Сделайте столбец текстовым и введите снова</translation>
    </message>
    <message>
        <source>The SKU {value} belongs to {other}</source>
        <translation>SKU {value} уже у {other}</translation>
    </message>
    <message>
        <source>Not a weight up to 1000 kg, as 350 or 0.35 kg: {value}</source>
        <translation>Не вес до 1000 кг, например 350 или 0,35 кг: {value}</translation>
    </message>
    <message>
        <source>Neither yes nor no: {value}</source>
        <translation>Ни «да», ни «нет»: {value}</translation>
    </message>
    <message>
        <source>Taken, but its check digit is wrong: {value}</source>
        <translation>Взято, но контрольная цифра неверна: {value}</translation>
    </message>
    <message>
        <source>A photo on the web isn't fetched. Put it into the folder of photos</source>
        <translation>Фото из интернета не скачивается. Положите его в папку с фото</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Строка {row}</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Строка {row}, {column}</translation>
    </message>
    <message>
        <source>Not the number of a box: {value}</source>
        <translation>Не номер коробки: {value}</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Wrong item: {article} “{name}”</source>
        <translation>Не тот товар: {article} «{name}»</translation>
    </message>
    <message>
        <source>This posting waits for {wanted}. Take the item out and scan OK</source>
        <translation>Здесь нужно: {wanted}. Уберите этот товар и отсканируйте OK</translation>
    </message>
    <message>
        <source>One too many: {article} “{name}”</source>
        <translation>Лишняя штука: {article} «{name}»</translation>
    </message>
    <message>
        <source>Only {quantity} pcs belong in the box. Take the item out and scan OK</source>
        <translation>В коробку нужно только {quantity} шт. Уберите лишнее и отсканируйте OK</translation>
    </message>
    <message>
        <source>Nobody needs {article} “{name}”</source>
        <translation>Не нужен: {article} «{name}»</translation>
    </message>
    <message>
        <source>No open posting waits for it. Put it back on the shelf</source>
        <translation>Ни в одном открытом отправлении его нет. Верните на полку</translation>
    </message>
    <message>
        <source>Unknown code: {scan}</source>
        <translation>Неизвестный код: {scan}</translation>
    </message>
    <message>
        <source>Neither a posting nor goods of one. Put it aside, or import a newer file</source>
        <translation>Это не отправление и не товар из отправлений. Уберите в сторону или загрузите свежий файл</translation>
    </message>
    <message>
        <source>Unknown command: {scan}</source>
        <translation>Неизвестная команда: {scan}</translation>
    </message>
    <message>
        <source>Not finished: {posting}</source>
        <translation>Не закончено: {posting}</translation>
    </message>
    <message>
        <source>Finish it or take it off the bench, then scan {scanned}</source>
        <translation>Закончите или уберите его со стола, потом сканируйте {scanned}</translation>
    </message>
    <message>
        <source>Old label: {posting}</source>
        <translation>Старая этикетка: {posting}</translation>
    </message>
    <message>
        <source>This label no longer counts. Tear it off and print a new one</source>
        <translation>Эта этикетка больше не действует. Сорвите её и напечатайте новую</translation>
    </message>
    <message>
        <source>No such posting: {posting}</source>
        <translation>Нет такого отправления: {posting}</translation>
    </message>
    <message>
        <source>Check the number, or import a newer file from Ozon</source>
        <translation>Проверьте номер или загрузите свежий файл Ozon</translation>
    </message>
    <message>
        <source>Cancelled: {posting}</source>
        <translation>Отменено: {posting}</translation>
    </message>
    <message>
        <source>Do not pack it. Put the goods back on the shelf</source>
        <translation>Не собирайте. Верните товар на полку</translation>
    </message>
    <message>
        <source>Cancelled after packing: {posting}</source>
        <translation>Отменено после сборки: {posting}</translation>
    </message>
    <message>
        <source>Pull the box out of the pile. It must not leave</source>
        <translation>Выньте коробку из готовых. Отправлять её нельзя</translation>
    </message>
    <message>
        <source>On hold: {posting}</source>
        <translation>Отложено: {posting}</translation>
    </message>
    <message>
        <source>{reason}. Put it aside, or release it first</source>
        <translation>{reason}. Уберите в сторону или сначала верните в работу</translation>
    </message>
    <message>
        <source>Already on its way: {posting}</source>
        <translation>Уже в пути: {posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. Nothing is left to do at the desk</source>
        <translation>Статус Ozon: {status}. Здесь делать больше нечего</translation>
    </message>
    <message>
        <source>Already packed: {posting}</source>
        <translation>Уже собрано: {posting}</translation>
    </message>
    <message>
        <source>Incomplete: {posting}</source>
        <translation>Неполное: {posting}</translation>
    </message>
    <message>
        <source>Some of its rows could not be imported. Put the file right and import it again</source>
        <translation>Часть строк не загрузилась. Исправьте файл и загрузите снова</translation>
    </message>
    <message>
        <source>Do not pack: {posting}</source>
        <translation>Не собирать: {posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. Settle it in Ozon's cabinet first</source>
        <translation>Статус Ozon: {status}. Сначала решите вопрос в личном кабинете Ozon</translation>
    </message>
    <message>
        <source>Unknown status: {posting}</source>
        <translation>Неизвестный статус: {posting}</translation>
    </message>
    <message>
        <source>Ozon says “{word}”. Look it up in Ozon's cabinet before packing</source>
        <translation>Ozon пишет «{word}». До сборки проверьте в личном кабинете Ozon</translation>
    </message>
    <message>
        <source>Closed: {posting}</source>
        <translation>Закрыто: {posting}</translation>
    </message>
    <message>
        <source>It is delivered or cancelled and needs no date</source>
        <translation>Оно доставлено или отменено, дата не нужна</translation>
    </message>
    <message>
        <source>Already on hold: {posting}</source>
        <translation>Уже отложено: {posting}</translation>
    </message>
    <message>
        <source>Release it first to give another reason</source>
        <translation>Чтобы указать другую причину, сначала верните в работу</translation>
    </message>
    <message>
        <source>Not on hold: {posting}</source>
        <translation>Не отложено: {posting}</translation>
    </message>
    <message>
        <source>There is nothing to release</source>
        <translation>Возвращать нечего</translation>
    </message>
    <message>
        <source>The note is missing</source>
        <translation>Нет примечания</translation>
    </message>
    <message>
        <source>Write in a few words why the posting waits</source>
        <translation>Коротко напишите, почему отправление ждёт</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>Нет причины</translation>
    </message>
    <message>
        <source>Write in a few words why the posting is cancelled</source>
        <translation>Коротко напишите, почему отменяете</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Нет действий для отмены</translation>
    </message>
    <message>
        <source>This desk has done nothing that can still be taken back</source>
        <translation>На этом рабочем месте не сделано ничего, что ещё можно отменить</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Нет действий для повтора</translation>
    </message>
    <message>
        <source>Nothing was taken back last</source>
        <translation>Последнее действие не отменяли</translation>
    </message>
    <message>
        <source>Can't undo: {posting} has changed since</source>
        <translation>Действие не отменить: {posting} с тех пор изменилось</translation>
    </message>
    <message>
        <source>Look at its history and put it right by hand</source>
        <translation>Посмотрите историю и исправьте вручную</translation>
    </message>
    <message>
        <source>Can't undo: the posting is gone</source>
        <translation>Действие не отменить: отправления больше нет</translation>
    </message>
    <message>
        <source>Import Ozon's file again</source>
        <translation>Загрузите файл Ozon снова</translation>
    </message>
    <message>
        <source>Can't undo: the label of {posting} is printed</source>
        <translation>Действие не отменить: этикетка {posting} напечатана</translation>
    </message>
    <message>
        <source>A printed label must stay known. Cancel the posting instead</source>
        <translation>Напечатанная этикетка должна остаться на учёте. Отмените само отправление</translation>
    </message>
    <message>
        <source>Can't undo: Ozon already knows of {posting}</source>
        <translation>Действие не отменить: Ozon уже знает о {posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. Change it in Ozon's cabinet</source>
        <translation>Статус Ozon: {status}. Измените в личном кабинете Ozon</translation>
    </message>
    <message>
        <source>The tracking number is missing</source>
        <translation>Нет трек-номера</translation>
    </message>
    <message>
        <source>Scan or type the number on the carrier's label</source>
        <translation>Отсканируйте или введите номер с этикетки перевозчика</translation>
    </message>
    <message>
        <source>This is a posting number</source>
        <translation>Это номер отправления</translation>
    </message>
    <message>
        <source>Scan the number on the carrier's label</source>
        <translation>Отсканируйте номер с этикетки перевозчика</translation>
    </message>
    <message>
        <source>Excel has damaged this number: {value}</source>
        <translation>Excel испортил этот номер: {value}</translation>
    </message>
    <message>
        <source>Format the column as text and enter the number again</source>
        <translation>Сделайте столбец текстовым и введите номер снова</translation>
    </message>
    <message>
        <source>Spaces inside the number</source>
        <translation>Пробелы внутри номера</translation>
    </message>
    <message>
        <source>Is it one number or two? Type it without spaces</source>
        <translation>Это один номер или два? Введите без пробелов</translation>
    </message>
    <message>
        <source>Number taken: {number}</source>
        <translation>Номер занят: {number}</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has it already. Each box needs its own</source>
        <translation>Он уже у {posting}, коробка {package}. Каждой коробке нужен свой</translation>
    </message>
    <message>
        <source>Two numbers for one box: {posting}</source>
        <translation>Два номера на одну коробку: {posting}</translation>
    </message>
    <message>
        <source>The first is {number}. Keep the right one and delete the other line</source>
        <translation>Первый: {number}. Оставьте верный, другую строку удалите</translation>
    </message>
    <message>
        <source>The posting number is missing</source>
        <translation>Нет номера отправления</translation>
    </message>
    <message>
        <source>Each line needs a posting number and a tracking number</source>
        <translation>В каждой строке нужны номер отправления и трек-номер</translation>
    </message>
    <message>
        <source>{posting} has no box {package}</source>
        <translation>У {posting} нет коробки {package}</translation>
    </message>
    <message>
        <source>Choose one of its boxes</source>
        <translation>Выберите одну из его коробок</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Неверная контрольная цифра</translation>
    </message>
    <message>
        <source>It should be {expected}, is {found}. Compare it with the label; keep it if it is so</source>
        <translation>Должна быть {expected}, а стоит {found}. Сверьте с этикеткой; если так и есть, оставьте</translation>
    </message>
    <message>
        <source>Another carrier: {carrier}</source>
        <translation>Другой перевозчик: {carrier}</translation>
    </message>
    <message>
        <source>The delivery method is {method_carrier}. Ozon counts another carrier as an error</source>
        <translation>По способу доставки — {method_carrier}. Другого перевозчика Ozon считает ошибкой</translation>
    </message>
    <message>
        <source>Not a number of {carrier}</source>
        <translation>Это не номер {carrier}</translation>
    </message>
    <message>
        <source>It fits {fits}. Check the carrier</source>
        <translation>Подходит к {fits}. Проверьте перевозчика</translation>
    </message>
    <message>
        <source>Unknown columns: {file}</source>
        <translation>Незнакомые столбцы: {file}</translation>
    </message>
    <message>
        <source>Say once which column is which, or import Ozon's own file. Found: {headers}</source>
        <translation>Один раз укажите, где какой столбец, или загрузите файл Ozon. Найдено: {headers}</translation>
    </message>
    <message>
        <source>This is an FBO file: {file}</source>
        <translation>Это файл FBO: {file}</translation>
    </message>
    <message>
        <source>Ozon ships these orders itself. Download the FBS or rFBS orders instead</source>
        <translation>Эти заказы отгружает сам Ozon. Скачайте заказы FBS или rFBS</translation>
    </message>
    <message>
        <source>No rows below the header: {file}</source>
        <translation>Под заголовком нет строк: {file}</translation>
    </message>
    <message>
        <source>Choose a longer period and download it again</source>
        <translation>Выберите больший период и скачайте снова</translation>
    </message>
    <message>
        <source>The file is empty: {file}</source>
        <translation>Файл пуст: {file}</translation>
    </message>
    <message>
        <source>Download it again</source>
        <translation>Скачайте его снова</translation>
    </message>
    <message>
        <source>Not a table: {file}</source>
        <translation>Это не таблица: {file}</translation>
    </message>
    <message>
        <source>It is {looks}. Choose the CSV or XLSX file from Ozon's cabinet</source>
        <translation>Это {looks}. Выберите файл CSV или XLSX из личного кабинета Ozon</translation>
    </message>
    <message>
        <source>The file is cut off: {file}</source>
        <translation>Файл обрывается: {file}</translation>
    </message>
    <message>
        <source>The download did not finish, or the file is damaged. Download it again</source>
        <translation>Скачивание не завершилось, или файл повреждён. Скачайте его снова</translation>
    </message>
    <message>
        <source>Unknown time zone: {zone}</source>
        <translation>Неизвестный часовой пояс: {zone}</translation>
    </message>
    <message>
        <source>Give its full name, for example Europe/Moscow or Asia/Shanghai</source>
        <translation>Укажите полное имя, например Europe/Moscow или Asia/Shanghai</translation>
    </message>
    <message>
        <source>Unknown kind of file: {file}</source>
        <translation>Неизвестный вид файла: {file}</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx or .csv</source>
        <translation>Выберите имя с окончанием .xlsx или .csv</translation>
    </message>
    <message>
        <source>Rule {rule} can't be right: {field}</source>
        <translation>Ошибка в правиле {rule}: {field}</translation>
    </message>
    <message>
        <source>The list of carriers is damaged: {carrier} {field}</source>
        <translation>Повреждён список перевозчиков: {carrier} {field}</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Установите программу заново</translation>
    </message>
    <message>
        <source>No barcode can be made of {text}</source>
        <translation>Не получается штрихкод из {text}</translation>
    </message>
    <message>
        <source>It has letters a barcode doesn't know. Check the number</source>
        <translation>В нём знаки, которых нет в штрихкоде. Проверьте номер</translation>
    </message>
    <message>
        <source>The barcode doesn't fit on {size} mm</source>
        <translation>Штрихкод не помещается на {size} мм</translation>
    </message>
    <message>
        <source>Choose a larger label</source>
        <translation>Выберите этикетку побольше</translation>
    </message>
    <message>
        <source>Goods have changed: {posting}</source>
        <translation>Товары изменились: {posting}</translation>
    </message>
    <message>
        <source>A newer file says so. Take everything out and scan it again</source>
        <translation>Так в новом файле. Выньте всё и отсканируйте заново</translation>
    </message>
    <message>
        <source>A tracking number of which posting?</source>
        <translation>Трек-номер какого отправления?</translation>
    </message>
    <message>
        <source>Give a posting number and its tracking number, or a list by --file</source>
        <translation>Укажите номер отправления и трек-номер или список через --file</translation>
    </message>
    <message>
        <source>Labels of which postings?</source>
        <translation>Этикетки каких отправлений?</translation>
    </message>
    <message>
        <source>Give posting numbers, or a list by --tab</source>
        <translation>Укажите номера отправлений или список через --tab</translation>
    </message>
    <message>
        <source>No label to make</source>
        <translation>Этикеток нет</translation>
    </message>
    <message>
        <source>There is no posting in this list</source>
        <translation>В этом списке нет отправлений</translation>
    </message>
    <message>
        <source>No printer for {size} mm</source>
        <translation>Нет принтера для {size} мм</translation>
    </message>
    <message>
        <source>Choose one in Settings, or make a PDF</source>
        <translation>Выберите его в настройках или сохраните PDF</translation>
    </message>
    <message>
        <source>Use the command sheet of this desk</source>
        <translation>Возьмите лист команд этой программы</translation>
    </message>
    <message>
        <source>Other box: {article} “{name}”</source>
        <translation>Другая коробка: {article} «{name}»</translation>
    </message>
    <message>
        <source>It belongs in box {box}; box {open} is open. Put it aside and scan OK</source>
        <translation>Это в коробку {box}, а открыта {open}. Уберите в сторону и отсканируйте OK</translation>
    </message>
    <message>
        <source>The case is too large: {article} “{name}”</source>
        <translation>Упаковка больше нужного: {article} «{name}»</translation>
    </message>
    <message>
        <source>It holds {pieces} pcs, only {left} are missing. Scan OK, then the pieces one by one</source>
        <translation>В ней {pieces} шт., а не хватает {left}. Отсканируйте OK, потом поштучно</translation>
    </message>
    <message>
        <source>The box is empty</source>
        <translation>Коробка пуста</translation>
    </message>
    <message>
        <source>Put something in before you begin the next box</source>
        <translation>Положите что-нибудь, потом начинайте следующую коробку</translation>
    </message>
    <message>
        <source>Everything is in: {posting}</source>
        <translation>Всё положено: {posting}</translation>
    </message>
    <message>
        <source>Nothing is left for another box</source>
        <translation>Для ещё одной коробки ничего не осталось</translation>
    </message>
    <message>
        <source>The goods don't add up: {posting}</source>
        <translation>Товары не сходятся: {posting}</translation>
    </message>
    <message>
        <source>Each piece belongs in exactly one box, and no box may be empty</source>
        <translation>Каждая штука должна быть в одной коробке, пустых коробок быть не должно</translation>
    </message>
    <message>
        <source>Can't be divided any more: {posting}</source>
        <translation>Уже не разложить: {posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. After packing the boxes stay as they are</source>
        <translation>Статус Ozon: {status}. После сборки коробки не меняются</translation>
    </message>
    <message>
        <source>The boxes have changed: {posting}</source>
        <translation>Коробки изменились: {posting}</translation>
    </message>
    <message>
        <source>Somebody has divided the goods anew. Take everything out and scan it again</source>
        <translation>Товары разложили по-новому. Выньте всё и отсканируйте заново</translation>
    </message>
    <message>
        <source>Tear off: old labels of {posting}</source>
        <translation>Сорвите старые этикетки: {posting}</translation>
    </message>
    <message>
        <source>{labels}. They no longer count; new ones come when it is packed</source>
        <translation>{labels}. Они больше не действуют; новые выйдут после сборки</translation>
    </message>
    <message>
        <source>Label of another posting: {scanned}</source>
        <translation>Чужая этикетка: {scanned}</translation>
    </message>
    <message>
        <source>On the bench lies {posting}. Take this label off the box</source>
        <translation>На столе {posting}. Снимите эту этикетку с коробки</translation>
    </message>
    <message>
        <source>Which box? {posting}</source>
        <translation>Какая коробка? {posting}</translation>
    </message>
    <message>
        <source>Scan the small square code on the label: it says which box</source>
        <translation>Отсканируйте маленький квадратный код на этикетке: в нём номер коробки</translation>
    </message>
    <message>
        <source>This is a return: {scan}</source>
        <translation>Это возврат: {scan}</translation>
    </message>
    <message>
        <source>Don't pack it. Put it with the returns</source>
        <translation>Не собирайте. Положите к возвратам</translation>
    </message>
    <message>
        <source>Ozon's label, not known here: {scan}</source>
        <translation>Незнакомая этикетка Ozon: {scan}</translation>
    </message>
    <message>
        <source>Drop Ozon's label file onto the window, or scan the posting number</source>
        <translation>Перетащите в окно файл этикеток Ozon или отсканируйте номер отправления</translation>
    </message>
    <message>
        <source>The bench is empty</source>
        <translation>На столе пусто</translation>
    </message>
    <message>
        <source>Scan a posting or a product first</source>
        <translation>Сначала отсканируйте отправление или товар</translation>
    </message>
    <message>
        <source>Why does {posting} wait?</source>
        <translation>Почему откладываем {posting}?</translation>
    </message>
    <message>
        <source>Scan a reason or press its number; OK leaves it on the bench</source>
        <translation>Отсканируйте причину или нажмите её номер; OK — оставить на столе</translation>
    </message>
    <message>
        <source>Which goods have the barcode {barcode}?</source>
        <translation>Чей штрихкод {barcode}?</translation>
    </message>
    <message>
        <source>Scan a number or press it; OK leaves the barcode unknown</source>
        <translation>Отсканируйте номер или нажмите его; OK — не запоминать</translation>
    </message>
    <message>
        <source>This code is in another posting: {posting}</source>
        <translation>Этот код уже в другом отправлении: {posting}</translation>
    </message>
    <message>
        <source>Each piece has a code of its own. Take another piece</source>
        <translation>У каждой штуки свой код. Возьмите другую штуку</translation>
    </message>
    <message>
        <source>Code scanned twice</source>
        <translation>Код отсканирован дважды</translation>
    </message>
    <message>
        <source>Each piece has a code of its own. Scan that of the other piece</source>
        <translation>У каждой штуки свой код. Отсканируйте код другой штуки</translation>
    </message>
    <message>
        <source>The goods first, then their code</source>
        <translation>Сначала товар, потом его код</translation>
    </message>
    <message>
        <source>Scan the product's barcode, then its Honest Sign code</source>
        <translation>Отсканируйте штрихкод товара, потом его код «Честный ЗНАК»</translation>
    </message>
    <message>
        <source>The code came incomplete</source>
        <translation>Код пришёл не целиком</translation>
    </message>
    <message>
        <source>The scanner drops the separator (GS). Set it up to send it, then scan again</source>
        <translation>Сканер теряет разделитель (GS). Настройте его передачу и отсканируйте снова</translation>
    </message>
    <message>
        <source>Put it with the boxes to ship. To open it again, unpack it first</source>
        <translation>Положите к готовым. Чтобы открыть снова, сначала распакуйте</translation>
    </message>
    <message>
        <source>Already handed over: {posting}</source>
        <translation>Уже передано: {posting}</translation>
    </message>
    <message>
        <source>The carrier has it. It can't be opened any more</source>
        <translation>Оно у перевозчика. Открыть уже нельзя</translation>
    </message>
    <message>
        <source>Not packed: {posting}</source>
        <translation>Не собрано: {posting}</translation>
    </message>
    <message>
        <source>There is nothing to unpack</source>
        <translation>Распаковывать нечего</translation>
    </message>
    <message>
        <source>Nothing to pull: {posting}</source>
        <translation>Вынимать нечего: {posting}</translation>
    </message>
    <message>
        <source>It wasn't cancelled after packing, or its box is out of the pile already</source>
        <translation>Его не отменяли после сборки, или коробка уже вынута</translation>
    </message>
    <message>
        <source>No printer for {paper}</source>
        <translation>Нет принтера для {paper}</translation>
    </message>
    <message>
        <source>Choose one in Settings, Printers, or make a PDF</source>
        <translation>Выберите его в настройках («Принтеры») или сохраните PDF</translation>
    </message>
    <message>
        <source>Too many words for a slip</source>
        <translation>Слишком длинный текст для листа</translation>
    </message>
    <message>
        <source>At most {most} letters in each language</source>
        <translation>Не больше {most} знаков на каждом языке</translation>
    </message>
    <message>
        <source>A pick list of which postings?</source>
        <translation>Лист подбора для каких отправлений?</translation>
    </message>
    <message>
        <source>Name posting numbers, --tab or --due-today</source>
        <translation>Укажите номера отправлений, --tab или --due-today</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>Подбирать нечего</translation>
    </message>
    <message>
        <source>Choose other postings, or import a newer file</source>
        <translation>Выберите другие отправления или загрузите свежий файл</translation>
    </message>
    <message>
        <source>Packing slips of which postings?</source>
        <translation>Упаковочные листы каких отправлений?</translation>
    </message>
    <message>
        <source>Name posting numbers or a tab</source>
        <translation>Укажите номера отправлений или вкладку</translation>
    </message>
    <message>
        <source>No posting to make a packing slip for</source>
        <translation>Нет отправлений для упаковочных листов</translation>
    </message>
    <message>
        <source>Choose postings first</source>
        <translation>Сначала выберите отправления</translation>
    </message>
    <message>
        <source>Too large for a logo: {file} ({size} KB)</source>
        <translation>Великоват для логотипа: {file} ({size} КБ)</translation>
    </message>
    <message>
        <source>Save it smaller: at most {most} KB. Two thousand dots across are plenty</source>
        <translation>Сохраните поменьше: не больше {most} КБ. Двух тысяч точек в ширину хватит</translation>
    </message>
    <message>
        <source>Not a PNG picture: {file}</source>
        <translation>Не картинка PNG: {file}</translation>
    </message>
    <message>
        <source>Save the logo as PNG and choose that file</source>
        <translation>Сохраните логотип в PNG и выберите этот файл</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf or .xlsx</source>
        <translation>Выберите имя с окончанием .pdf или .xlsx</translation>
    </message>
    <message>
        <source>No address of a printer: “{address}”</source>
        <translation>Не адрес принтера: «{address}»</translation>
    </message>
    <message>
        <source>Write a printer's name, tcp:HOST:9100, file:PATH or spooler:NAME</source>
        <translation>Укажите имя принтера, tcp:HOST:9100, file:PATH или spooler:NAME</translation>
    </message>
    <message>
        <source>Posting {posting} has no box {package} any more</source>
        <translation>У {posting} больше нет коробки {package}</translation>
    </message>
    <message>
        <source>Its goods were divided anew. Print the labels it has now</source>
        <translation>Товары разложили по-новому. Напечатайте нынешние этикетки</translation>
    </message>
    <message>
        <source>No list of products: {file}</source>
        <translation>Не список товаров: {file}</translation>
    </message>
    <message>
        <source>A column “Article” (offer_id) or “SKU” and one more are needed: barcode, weight, name… Found: {headers}</source>
        <translation>Нужен столбец «Артикул» (offer_id) или «SKU» и ещё хотя бы один: штрихкод, вес, название… Найдено: {headers}</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx</source>
        <translation>Выберите имя с окончанием .xlsx</translation>
    </message>
    <message>
        <source>The barcode {barcode} belongs to {article}</source>
        <translation>Штрихкод {barcode} уже у {article}</translation>
    </message>
    <message>
        <source>One barcode names one product. Take it off {article} first</source>
        <translation>Один штрихкод — один товар. Сначала уберите его у {article}</translation>
    </message>
    <message>
        <source>Nobody has taught the desk {barcode}</source>
        <translation>Программа не запоминала {barcode}</translation>
    </message>
    <message>
        <source>There is nothing to forget</source>
        <translation>Забывать нечего</translation>
    </message>
    <message>
        <source>The barcode is missing</source>
        <translation>Нет штрихкода</translation>
    </message>
    <message>
        <source>Scan it, or type the digits under it</source>
        <translation>Отсканируйте его или введите цифры под ним</translation>
    </message>
    <message>
        <source>Not a product's barcode: {barcode}</source>
        <translation>Не штрихкод товара: {barcode}</translation>
    </message>
    <message>
        <source>It is a posting, a label, a command or a single piece's mark. Scan the product's own barcode</source>
        <translation>Это отправление, этикетка, команда или код одной штуки. Отсканируйте штрихкод самого товара</translation>
    </message>
    <message>
        <source>Can't be {pieces} pieces: {barcode}</source>
        <translation>Не может быть {pieces} шт.: {barcode}</translation>
    </message>
    <message>
        <source>One scan stands for 1 to {most} pieces</source>
        <translation>Один скан — от 1 до {most} шт.</translation>
    </message>
    <message>
        <source>{article} is in the list already</source>
        <translation>{article} уже в списке</translation>
    </message>
    <message>
        <source>Edit that one, or give another article</source>
        <translation>Измените его или укажите другой артикул</translation>
    </message>
    <message>
        <source>The SKU {sku} belongs to {article}</source>
        <translation>SKU {sku} уже у {article}</translation>
    </message>
    <message>
        <source>One SKU, one product. Check the number</source>
        <translation>Один SKU — один товар. Проверьте номер</translation>
    </message>
    <message>
        <source>{article} has changed meanwhile</source>
        <translation>{article}: уже изменено</translation>
    </message>
    <message>
        <source>Somebody else has edited it. Close this and open it again</source>
        <translation>Его изменил кто-то другой. Закройте и откройте снова</translation>
    </message>
    <message>
        <source>Not a weight</source>
        <translation>Это не вес</translation>
    </message>
    <message>
        <source>Whole grams from 1 to {most}, or nothing</source>
        <translation>Целые граммы от 1 до {most} или пусто</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>Какой товар?</translation>
    </message>
    <message>
        <source>Give its article or its SKU</source>
        <translation>Укажите артикул или SKU</translation>
    </message>
    <message>
        <source>Not a PDF: {file}</source>
        <translation>Не PDF: {file}</translation>
    </message>
    <message>
        <source>Choose the PDF with labels from Ozon's cabinet</source>
        <translation>Выберите PDF с этикетками из личного кабинета Ozon</translation>
    </message>
    <message>
        <source>Locked with a password: {file}</source>
        <translation>Файл под паролем: {file}</translation>
    </message>
    <message>
        <source>Download the labels from Ozon's cabinet again, without a password</source>
        <translation>Скачайте этикетки из личного кабинета Ozon снова, без пароля</translation>
    </message>
    <message>
        <source>Too many pages ({pages}): {file}</source>
        <translation>Слишком много страниц ({pages}): {file}</translation>
    </message>
    <message>
        <source>At most {most} at a time. Download the labels in parts</source>
        <translation>За раз не больше {most}. Скачайте этикетки частями</translation>
    </message>
    <message>
        <source>Page {page} is damaged: {file}</source>
        <translation>Страница {page} повреждена: {file}</translation>
    </message>
    <message>
        <source>Download the labels again</source>
        <translation>Скачайте этикетки снова</translation>
    </message>
    <message>
        <source>The file has changed meanwhile: {file}</source>
        <translation>Файл уже изменился: {file}</translation>
    </message>
    <message>
        <source>Choose it again</source>
        <translation>Выберите его снова</translation>
    </message>
    <message>
        <source>No label for a posting here: {file}</source>
        <translation>Нет этикеток к отправлениям: {file}</translation>
    </message>
    <message>
        <source>Import the orders first, or choose another file</source>
        <translation>Сначала загрузите заказы или выберите другой файл</translation>
    </message>
    <message>
        <source>Nothing on it names a posting</source>
        <translation>На ней нет номера отправления</translation>
    </message>
    <message>
        <source>Read: {read}</source>
        <translation>Прочитано: {read}</translation>
    </message>
    <message>
        <source>It says two things: {posting} and {other}</source>
        <translation>На ней и {posting}, и {other}</translation>
    </message>
    <message>
        <source>Barcode and text don't agree. Download this label again</source>
        <translation>Штрихкод и текст не совпадают. Скачайте эту этикетку снова</translation>
    </message>
    <message>
        <source>Several postings on one label: {postings}</source>
        <translation>Несколько отправлений на одной этикетке: {postings}</translation>
    </message>
    <message>
        <source>They can't be told apart. Download one label a page</source>
        <translation>Их не различить. Скачайте по одной этикетке на странице</translation>
    </message>
    <message>
        <source>The desk's own label: {posting}</source>
        <translation>Этикетка программы: {posting}</translation>
    </message>
    <message>
        <source>Only Ozon's labels belong here; the desk prints its own itself</source>
        <translation>Сюда — только этикетки Ozon; свои программа печатает сама</translation>
    </message>
    <message>
        <source>Twice in the file: {posting}</source>
        <translation>Дважды в файле: {posting}</translation>
    </message>
    <message>
        <source>The same label as on page {page}, which is taken</source>
        <translation>Та же этикетка, что на странице {page}; взята та</translation>
    </message>
    <message>
        <source>Ozon's label can't be read on {size} mm: {barcode}</source>
        <translation>Этикетка Ozon не прочитается на {size} мм: {barcode}</translation>
    </message>
    <message>
        <source>Its barcode would come out too fine. Use a larger label</source>
        <translation>Штрихкод выйдет слишком мелким. Возьмите этикетку побольше</translation>
    </message>
    <message>
        <source>Nothing is on page {page}: {file}</source>
        <translation>Страница {page} пуста: {file}</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>Печатать нечего</translation>
    </message>
    <message>
        <source>Nobody here is called {name}</source>
        <translation>Нет сборщика с именем {name}</translation>
    </message>
    <message>
        <source>Look the name up in Settings, Packers</source>
        <translation>Посмотрите имя в настройках: «Сборщики»</translation>
    </message>
    <message>
        <source>{name} no longer packs here</source>
        <translation>{name} здесь больше не работает</translation>
    </message>
    <message>
        <source>Use your own badge. An owner can take {name} back in Settings, Packers</source>
        <translation>Возьмите свой бейдж. Вернуть {name} может владелец: настройки, «Сборщики»</translation>
    </message>
    <message>
        <source>Nobody's badge: {badge}</source>
        <translation>Ничей бейдж: {badge}</translation>
    </message>
    <message>
        <source>Scan your own badge, or choose your name with Ctrl+U</source>
        <translation>Отсканируйте свой бейдж или выберите имя: Ctrl+U</translation>
    </message>
    <message>
        <source>Not a badge: {badge}</source>
        <translation>Не бейдж: {badge}</translation>
    </message>
    <message>
        <source>Two to sixteen Latin letters and digits, with single dashes between</source>
        <translation>От 2 до 16 латинских букв и цифр, между ними можно одиночные дефисы</translation>
    </message>
    <message>
        <source>Badge taken: {badge}</source>
        <translation>Бейдж занят: {badge}</translation>
    </message>
    <message>
        <source>It is the badge of {name}. Each packer needs another one</source>
        <translation>Это бейдж {name}. Каждому сборщику нужен свой</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>Write the name by which the packer stands in the journal</source>
        <translation>Укажите имя, под которым сборщик будет в журнале</translation>
    </message>
    <message>
        <source>Name taken: {name}</source>
        <translation>Имя занято: {name}</translation>
    </message>
    <message>
        <source>Add a letter, so that the journal can tell the two apart</source>
        <translation>Добавьте букву, чтобы в журнале их не спутать</translation>
    </message>
    <message>
        <source>Not a PIN</source>
        <translation>Это не PIN</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>От 4 до 8 цифр</translation>
    </message>
    <message>
        <source>Wrong PIN: {name}</source>
        <translation>Неверный PIN: {name}</translation>
    </message>
    <message>
        <source>Type it again, or scan the badge</source>
        <translation>Введите ещё раз или отсканируйте бейдж</translation>
    </message>
    <message>
        <source>Too many wrong PINs: {name}</source>
        <translation>Слишком много неверных PIN: {name}</translation>
    </message>
    <message>
        <source>Try again in {seconds} s, or scan the badge</source>
        <translation>Попробуйте через {seconds} с или отсканируйте бейдж</translation>
    </message>
    <message>
        <source>{name} is the last owner</source>
        <translation>{name} — последний владелец</translation>
    </message>
    <message>
        <source>Make somebody else an owner first</source>
        <translation>Сначала назначьте владельцем кого-то ещё</translation>
    </message>
    <message>
        <source>Only an owner may do this</source>
        <translation>Это может только владелец</translation>
    </message>
    <message>
        <source>The shop's own label template can't be read: {size} mm</source>
        <translation>Свой шаблон этикетки не читается: {size} мм</translation>
    </message>
    <message>
        <source>Wrong there: {element} {field}. The built-in one is used; see Settings</source>
        <translation>Ошибка: {element} {field}. Взят стандартный; см. настройки</translation>
    </message>
    <message>
        <source>The label template of {size} mm is of a newer program</source>
        <translation>Шаблон этикетки {size} мм — от более новой версии</translation>
    </message>
    <message>
        <source>The built-in one is used. Update this program</source>
        <translation>Взят стандартный. Обновите программу</translation>
    </message>
    <message>
        <source>The shop's own label template makes no good label: {size} mm</source>
        <translation>Свой шаблон даёт негодную этикетку: {size} мм</translation>
    </message>
    <message>
        <source>Wrong there: {element}. The built-in one is used; see Settings</source>
        <translation>Ошибка: {element}. Взят стандартный; см. настройки</translation>
    </message>
    <message>
        <source>{element} is missing</source>
        <translation>{element}: нет на этикетке</translation>
    </message>
    <message>
        <source>Without it labels can't be told apart. Switch it on</source>
        <translation>Без этого этикетки не различить. Включите</translation>
    </message>
    <message>
        <source>{element}: this size is impossible</source>
        <translation>{element}: такой размер невозможен</translation>
    </message>
    <message>
        <source>Choose one between {low_mm} and {high_mm} mm</source>
        <translation>Выберите от {low_mm} до {high_mm} мм</translation>
    </message>
    <message>
        <source>{element} runs {by_mm} mm off the label</source>
        <translation>{element}: вылезает за край на {by_mm} мм</translation>
    </message>
    <message>
        <source>Make elements smaller, or switch some off</source>
        <translation>Уменьшите элементы или отключите часть</translation>
    </message>
    <message>
        <source>{element} lies on {other}, by {by_mm} mm</source>
        <translation>{element}: налезает на «{other}» на {by_mm} мм</translation>
    </message>
    <message>
        <source>{element} can't be read: there is no room</source>
        <translation>{element}: не прочитать, мало места</translation>
    </message>
    <message>
        <source>It needs {needed_mm} mm of width and has {room_mm}</source>
        <translation>Нужно {needed_mm} мм в ширину, а есть {room_mm}</translation>
    </message>
    <message>
        <source>{element} is too fine for {dpi} dpi</source>
        <translation>{element}: слишком мелко для {dpi} dpi</translation>
    </message>
    <message>
        <source>It needs {needed_mm} mm and has {room_mm}: each bar two dots or more</source>
        <translation>Нужно {needed_mm} мм, а есть {room_mm}: полоска — не тоньше двух точек</translation>
    </message>
    <message>
        <source>Not on Ozon's list of carriers: {carrier}</source>
        <translation>Нет в белом списке Ozon: {carrier}</translation>
    </message>
    <message>
        <source>Ozon gives {least} to {most} penalty points each time; {limit} in all suspend advertising. It may freeze a deposit of {deposit} RUB and delist goods. Take a carrier of the list</source>
        <translation>Каждый раз Ozon даёт штрафные баллы, от {least} до {most}; наберётся {limit} — остановит рекламу. Может заморозить депозит {deposit} руб. и снять товары с продажи. Возьмите перевозчика из списка</translation>
    </message>
    <message>
        <source>No tracking: {carrier}</source>
        <translation>Нет отслеживания: {carrier}</translation>
    </message>
    <message>
        <source>Ozon cancels orders that can't be tracked. Send it by a tracked service</source>
        <translation>Заказы, которые нельзя отследить, Ozon отменяет. Отправьте с отслеживанием</translation>
    </message>
    <message>
        <source>Can't be right: {field} {carrier}</source>
        <translation>Ошибка: {field} {carrier}</translation>
    </message>
    <message>
        <source>Put it right. A page is an https address with “number” in curly brackets in it</source>
        <translation>Исправьте. Страница — это адрес https, в нём «number» в фигурных скобках</translation>
    </message>
    <message>
        <source>{carrier} is in the list already</source>
        <translation>{carrier} уже в списке</translation>
    </message>
    <message>
        <source>Change that one, or give another name</source>
        <translation>Измените его или укажите другое название</translation>
    </message>
    <message>
        <source>Not a real number: {number}</source>
        <translation>Это не настоящий номер: {number}</translation>
    </message>
    <message>
        <source>Ozon can't track it and cancels. If you keep it, the box still counts as without a number; two boxes can't have the same one</source>
        <translation>Ozon не сможет его отследить и отменит. Если оставить, коробка всё равно считается без номера; двум коробкам один и тот же дать нельзя</translation>
    </message>
    <message>
        <source>Open already: {kind}, {posting}</source>
        <translation>Уже открыто: {kind}, {posting}</translation>
    </message>
    <message>
        <source>It is case {case} of this posting. Go on with that one</source>
        <translation>Это обращение {case} по этому отправлению. Продолжайте его</translation>
    </message>
    <message>
        <source>No case {case}: {posting}</source>
        <translation>Нет обращения {case}: {posting}</translation>
    </message>
    <message>
        <source>Look at the list of cases (F11) for its number</source>
        <translation>Посмотрите его номер в списке обращений (F11)</translation>
    </message>
    <message>
        <source>No case: {posting}</source>
        <translation>Нет обращения: {posting}</translation>
    </message>
    <message>
        <source>Open one with F2, in the queue or at the bench</source>
        <translation>Откройте его по F2 в очереди или на столе сборки</translation>
    </message>
    <message>
        <source>Case {case} is closed: {posting}</source>
        <translation>Обращение {case} закрыто: {posting}</translation>
    </message>
    <message>
        <source>Open it again first</source>
        <translation>Сначала откройте его снова</translation>
    </message>
    <message>
        <source>Case {case} is open: {posting}</source>
        <translation>Обращение {case} открыто: {posting}</translation>
    </message>
    <message>
        <source>There is nothing to open again</source>
        <translation>Снова открывать нечего</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Запись пуста</translation>
    </message>
    <message>
        <source>Write in a few words what was done or heard</source>
        <translation>Коротко напишите, что сделано или сказано</translation>
    </message>
    <message>
        <source>“{kind}” doesn't end with “{outcome}”</source>
        <translation>«{kind}» не закрывают с итогом «{outcome}»</translation>
    </message>
    <message>
        <source>Choose one of the outcomes that belong to it</source>
        <translation>Выберите один из подходящих итогов</translation>
    </message>
    <message>
        <source>The return isn't here yet: {posting}</source>
        <translation>Возврат ещё не пришёл: {posting}</translation>
    </message>
    <message>
        <source>Scan it when it arrives, then put it back to stock</source>
        <translation>Отсканируйте его, когда придёт, потом верните на склад</translation>
    </message>
    <message>
        <source>The return is here already: {posting}</source>
        <translation>Возврат уже здесь: {posting}</translation>
    </message>
    <message>
        <source>Open it, say in what condition it is, and close the case</source>
        <translation>Вскройте, укажите состояние и закройте обращение</translation>
    </message>
    <message>
        <source>A return: {posting}. How did it come back?</source>
        <translation>Возврат: {posting}. В каком виде пришёл?</translation>
    </message>
    <message>
        <source>Scan a number or press it. OK alone: taken in, nobody has looked inside yet</source>
        <translation>Отсканируйте номер или нажмите его. Просто OK — принято, внутрь ещё не смотрели</translation>
    </message>
    <message>
        <source>No return expected: {posting}</source>
        <translation>Возврат не ждём: {posting}</translation>
    </message>
    <message>
        <source>Open a case “Return” for it first (F2)</source>
        <translation>Сначала откройте по нему обращение «Возврат» (F2)</translation>
    </message>
    <message>
        <source>No text for this: {kind}</source>
        <translation>Для этого нет текста: {kind}</translation>
    </message>
    <message>
        <source>Nobody of them is written to about it. Choose another reader</source>
        <translation>Этому адресату об этом не пишут. Выберите другого</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>Текст пуст</translation>
    </message>
    <message>
        <source>Write one, or go back to the built-in one</source>
        <translation>Напишите его или верните стандартный</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>Текст слишком длинный</translation>
    </message>
    <message>
        <source>At most {most} characters</source>
        <translation>Не больше {most} знаков</translation>
    </message>
    <message>
        <source>No such field: {name}</source>
        <translation>Нет такого поля: {name}</translation>
    </message>
    <message>
        <source>Use one of the fields listed beside the text</source>
        <translation>Возьмите поле из списка рядом с текстом</translation>
    </message>
    <message>
        <source>A brace stands alone in line {line}</source>
        <translation>Скобка без пары в строке {line}</translation>
    </message>
    <message>
        <source>A field stands in a pair of braces. Take the brace out, or close the pair</source>
        <translation>Поле стоит в паре фигурных скобок. Уберите скобку или закройте пару</translation>
    </message>
    <message>
        <source>Several boxes: {posting}</source>
        <translation>Коробок несколько: {posting}</translation>
    </message>
    <message>
        <source>Say which box it is about</source>
        <translation>Укажите, о какой коробке речь</translation>
    </message>
    <message>
        <source>That hasn't happened yet</source>
        <translation>Это ещё не произошло</translation>
    </message>
    <message>
        <source>Check the time and its time zone</source>
        <translation>Проверьте время и часовой пояс</translation>
    </message>
    <message>
        <source>Older than the order: {posting}</source>
        <translation>Раньше заказа: {posting}</translation>
    </message>
    <message>
        <source>Carriers use numbers again: this was said of another parcel. Check the date</source>
        <translation>Перевозчики дают номера повторно: это было о другой посылке. Проверьте дату</translation>
    </message>
    <message>
        <source>Not enough columns</source>
        <translation>Не хватает столбцов</translation>
    </message>
    <message>
        <source>A number, a date, and a status or a description are needed</source>
        <translation>Нужны номер, дата и статус или описание</translation>
    </message>
    <message>
        <source>That day is over: {posting}</source>
        <translation>Этот день прошёл: {posting}</translation>
    </message>
    <message>
        <source>Choose a day the parcel can still arrive on</source>
        <translation>Выберите день, когда посылка ещё может прийти</translation>
    </message>
    <message>
        <source>The date can't be moved again: {posting}</source>
        <translation>Дату больше не перенести: {posting}</translation>
    </message>
    <message>
        <source>Ozon allows {most} moves, and they are used. Deliver, or settle it with the buyer</source>
        <translation>Ozon разрешает переносов: {most}, и они использованы. Доставьте или уладьте с покупателем</translation>
    </message>
    <message>
        <source>An export of orders: {file}</source>
        <translation>Выгрузка заказов: {file}</translation>
    </message>
    <message>
        <source>It has no tracking events. Import it with Ctrl+I</source>
        <translation>В ней нет событий отслеживания. Загрузите её по Ctrl+I</translation>
    </message>
    <message>
        <source>Events of what?</source>
        <translation>События чего?</translation>
    </message>
    <message>
        <source>Give a file, or a posting with --list or --add</source>
        <translation>Укажите файл или отправление с --list или --add</translation>
    </message>
    <message>
        <source>Evidence of which posting?</source>
        <translation>Доказательства по какому отправлению?</translation>
    </message>
    <message>
        <source>Give its number, or --verify for all files</source>
        <translation>Укажите его номер или --verify для всех файлов</translation>
    </message>
    <message>
        <source>It was taken away already</source>
        <translation>Это уже убрано</translation>
    </message>
    <message>
        <source>Look at the list again</source>
        <translation>Посмотрите список снова</translation>
    </message>
    <message>
        <source>Nothing is in it: {file}</source>
        <translation>Файл пуст: {file}</translation>
    </message>
    <message>
        <source>Copy it from the camera once more</source>
        <translation>Скопируйте его с камеры ещё раз</translation>
    </message>
    <message>
        <source>A folder, not a file: {file}</source>
        <translation>Это папка, а не файл: {file}</translation>
    </message>
    <message>
        <source>Choose the files in it</source>
        <translation>Выберите файлы в ней</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Nothing was attached or written</source>
        <translation>Ничего не прикреплено и не записано</translation>
    </message>
    <message>
        <source>Can't undo: photos of {posting} are kept</source>
        <translation>Действие не отменить: к {posting} прикреплены фото</translation>
    </message>
    <message>
        <source>Take the photos away first, or cancel the posting instead</source>
        <translation>Сначала уберите фото или отмените само отправление</translation>
    </message>
    <message>
        <source>If the box is still here, write down first that it didn't leave</source>
        <translation>Если коробка ещё здесь, сначала отметьте, что она не уехала</translation>
    </message>
    <message>
        <source>Not packed yet: {posting}</source>
        <translation>Ещё не собрано: {posting}</translation>
    </message>
    <message>
        <source>Take it back to the bench and pack it there first</source>
        <translation>Сначала верните на стол сборки и соберите там</translation>
    </message>
    <message>
        <source>Not packed at this desk: {posting}</source>
        <translation>Собрано не на этом рабочем месте: {posting}</translation>
    </message>
    <message>
        <source>Ozon has it as packed. Look whether the box is closed and complete</source>
        <translation>В Ozon оно собрано. Посмотрите, закрыта ли коробка и всё ли в ней</translation>
    </message>
    <message>
        <source>Ozon says “{word}”. Look it up in Ozon's cabinet before it leaves</source>
        <translation>Ozon пишет «{word}». До отправки проверьте в личном кабинете Ozon</translation>
    </message>
    <message>
        <source>No tracking number: {posting}, box {package}</source>
        <translation>Нет трек-номера: {posting}, коробка {package}</translation>
    </message>
    <message>
        <source>Without one it counts as late although shipped. Put the box back and enter it</source>
        <translation>Без него засчитается просрочка, хотя отгружено. Отложите коробку и введите номер</translation>
    </message>
    <message>
        <source>Not for {cart}: {posting}</source>
        <translation>Чужая тележка ({cart}): {posting}</translation>
    </message>
    <message>
        <source>It goes with {carrier}. Put it there</source>
        <translation>Его тележка: {carrier}. Переложите туда</translation>
    </message>
    <message>
        <source>Which box of {posting}?</source>
        <translation>Какая из коробок {posting}?</translation>
    </message>
    <message>
        <source>It has {of}. Press the number on the label, or scan the small square code</source>
        <translation>Коробок: {of}. Нажмите номер с этикетки или отсканируйте маленький квадратный код</translation>
    </message>
    <message>
        <source>Scan the posting number, the label or the tracking number of the box</source>
        <translation>Отсканируйте номер отправления, этикетку или трек-номер коробки</translation>
    </message>
    <message>
        <source>Nothing to hand over: {carrier}</source>
        <translation>Передавать нечего: {carrier}</translation>
    </message>
    <message>
        <source>Scan the boxes onto the cart first</source>
        <translation>Сначала отсканируйте коробки на тележку</translation>
    </message>
    <message>
        <source>Not complete: {posting}</source>
        <translation>Не полностью: {posting}</translation>
    </message>
    <message>
        <source>Of its {of} boxes this is not on the cart: {boxes}. A posting leaves whole</source>
        <translation>Из {of} коробок нет на тележке: {boxes}. Отправление уезжает целиком</translation>
    </message>
    <message>
        <source>It left before it was packed? {posting}</source>
        <translation>Уехало раньше, чем собрано? {posting}</translation>
    </message>
    <message>
        <source>Give a later moment for the hand-over</source>
        <translation>Укажите для передачи более позднее время</translation>
    </message>
    <message>
        <source>This can't be the moment of the hand-over</source>
        <translation>Это не может быть временем передачи</translation>
    </message>
    <message>
        <source>Give a moment of today that has passed</source>
        <translation>Укажите сегодняшнее время, которое уже прошло</translation>
    </message>
    <message>
        <source>This hand-over is over: {carrier}</source>
        <translation>Эта передача завершена: {carrier}</translation>
    </message>
    <message>
        <source>Another desk has closed it or given it up. Begin a new one</source>
        <translation>Её закрыли или отменили на другом рабочем месте. Начните новую</translation>
    </message>
    <message>
        <source>No such hand-over: {number}</source>
        <translation>Нет такой передачи: {number}</translation>
    </message>
    <message>
        <source>Look it up in the list of past hand-overs</source>
        <translation>Найдите её в списке прошлых передач</translation>
    </message>
    <message>
        <source>The appointment ends before it begins</source>
        <translation>Время приезда кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>Put the two times right</source>
        <translation>Исправьте начало и конец</translation>
    </message>
    <message>
        <source>Not handed over: {posting}</source>
        <translation>Не передано: {posting}</translation>
    </message>
    <message>
        <source>As far as this desk knows it is still here</source>
        <translation>По данным этого рабочего места оно ещё здесь</translation>
    </message>
    <message>
        <source>It has gone too far: {posting}</source>
        <translation>Ушло слишком далеко: {posting}</translation>
    </message>
    <message>
        <source>It is at the buyer's or nearly there. If it came back, open a case for a return</source>
        <translation>Оно у покупателя или почти у него. Если вернулось, откройте обращение на возврат</translation>
    </message>
    <message>
        <source>Not on its way to a hub: {posting}</source>
        <translation>Не на пути в хаб: {posting}</translation>
    </message>
    <message>
        <source>Only a posting in its first mile can reach the carrier's hub</source>
        <translation>До хаба перевозчика доходит только отправление на первой миле</translation>
    </message>
    <message>
        <source>Not set by hand: {posting}</source>
        <translation>Вручную не ставится: {posting}</translation>
    </message>
    <message>
        <source>{integration}: Ozon hears it from the carrier. The next import shows it</source>
        <translation>{integration}: Ozon узнаёт статус от перевозчика. Его покажет следующая загрузка</translation>
    </message>
    <message>
        <source>Who tells Ozon? {posting}</source>
        <translation>Кто сообщает Ozon? {posting}</translation>
    </message>
    <message>
        <source>Its delivery method isn't known. Import a file with the columns delivery method and carrier</source>
        <translation>Способ доставки неизвестен. Загрузите файл со столбцами «Способ доставки» и «Перевозчик»</translation>
    </message>
    <message>
        <source>Still here: {posting}</source>
        <translation>Ещё здесь: {posting}</translation>
    </message>
    <message>
        <source>Hand it over to the carrier first</source>
        <translation>Сначала передайте перевозчику</translation>
    </message>
    <message>
        <source>It is so already: {posting}</source>
        <translation>Так уже и есть: {posting}</translation>
    </message>
    <message>
        <source>Its stage is “{stage}”</source>
        <translation>Этап: «{stage}»</translation>
    </message>
    <message>
        <source>Only forwards: {posting}</source>
        <translation>Только вперёд: {posting}</translation>
    </message>
    <message>
        <source>Its stage is “{stage}”. Take a mistake back with Ctrl+Z</source>
        <translation>Этап: «{stage}». Ошибку отмените по Ctrl+Z</translation>
    </message>
    <message>
        <source>This moment is still to come</source>
        <translation>Это время ещё не наступило</translation>
    </message>
    <message>
        <source>Give the moment at which it happened</source>
        <translation>Укажите, когда это произошло</translation>
    </message>
    <message>
        <source>Before it was handed over? {posting}</source>
        <translation>Раньше передачи? {posting}</translation>
    </message>
    <message>
        <source>Give a moment after the hand-over</source>
        <translation>Укажите время после передачи</translation>
    </message>
    <message>
        <source>Not a number of points Ozon gives: {points}</source>
        <translation>Столько баллов Ozon не даёт: {points}</translation>
    </message>
    <message>
        <source>One violation brings {least} to {most}; other numbers: Settings, Rules, R13</source>
        <translation>За одно нарушение от {least} до {most}; другие числа: настройки, «Правила», R13</translation>
    </message>
    <message>
        <source>The carrier is missing</source>
        <translation>Нет перевозчика</translation>
    </message>
    <message>
        <source>Say whose parcel Ozon gave the points for</source>
        <translation>Укажите, за чью посылку Ozon дал баллы</translation>
    </message>
    <message>
        <source>They can't lapse on {lapses}: they were given on {day}</source>
        <translation>Не могут сгореть {lapses}: даны {day}</translation>
    </message>
    <message>
        <source>Type the day Ozon's notice names, or leave it open</source>
        <translation>Введите день из уведомления Ozon или оставьте пустым</translation>
    </message>
    <message>
        <source>No points with the number {id}</source>
        <translation>Нет баллов с номером {id}</translation>
    </message>
    <message>
        <source>Look the number up in the list of points</source>
        <translation>Посмотрите номер в списке баллов</translation>
    </message>
    <message>
        <source>These points are withdrawn already: {id}</source>
        <translation>Эти баллы уже сняты: {id}</translation>
    </message>
    <message>
        <source>Nothing is left to do. If that was wrong, write them down again</source>
        <translation>Делать больше нечего. Если это ошибка, запишите их снова</translation>
    </message>
    <message>
        <source>Whose numbers are these?</source>
        <translation>Чьи это номера?</translation>
    </message>
    <message>
        <source>Name the carrier that sold them</source>
        <translation>Укажите перевозчика, который их продал</translation>
    </message>
    <message>
        <source>Which column holds the numbers? {file}</source>
        <translation>В каком столбце номера? {file}</translation>
    </message>
    <message>
        <source>Call it “Tracking number”, or leave only that one. Found: {headers}</source>
        <translation>Назовите его «Трек-номер» или оставьте только его. Найдено: {headers}</translation>
    </message>
    <message>
        <source>Not in the pool: {number}</source>
        <translation>Нет в запасе: {number}</translation>
    </message>
    <message>
        <source>Check the number in the list of the pool</source>
        <translation>Проверьте номер в списке запаса</translation>
    </message>
    <message>
        <source>Given out already: {number}</source>
        <translation>Уже выдан: {number}</translation>
    </message>
    <message>
        <source>It came out of the pool for {posting}, box {package}, and stays that box's</source>
        <translation>Он выдан из запаса для {posting}, коробка {package}, и остаётся за этой коробкой</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has a number: {number}</source>
        <translation>У {posting}, коробка {package}, есть номер: {number}</translation>
    </message>
    <message>
        <source>Clear it first if it is wrong; then it gets another one</source>
        <translation>Если он неверный, сначала уберите его; потом коробка получит другой</translation>
    </message>
    <message>
        <source>Which carrier takes {posting}?</source>
        <translation>Кто везёт {posting}?</translation>
    </message>
    <message>
        <source>Choose one, or set the carrier of its delivery method in the settings</source>
        <translation>Выберите перевозчика или задайте его способу доставки в настройках</translation>
    </message>
    <message>
        <source>No free number of {carrier}</source>
        <translation>Нет свободных номеров: {carrier}</translation>
    </message>
    <message>
        <source>Buy new ones and put them into the pool, or scan the carrier's label</source>
        <translation>Купите новые и внесите в запас или отсканируйте этикетку перевозчика</translation>
    </message>
    <message>
        <source>Not a domestic number: {number}</source>
        <translation>Это не внутренний номер: {number}</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has it as its tracking number. Scan the courier's label</source>
        <translation>У {posting}, коробка {package}, это трек-номер. Отсканируйте этикетку курьера</translation>
    </message>
    <message>
        <source>A domestic number: {number}</source>
        <translation>Это внутренний номер: {number}</translation>
    </message>
    <message>
        <source>{posting}, box {package}, goes to the forwarder by it. Scan the other label</source>
        <translation>По нему {posting}, коробка {package}, едет к форвардеру. Отсканируйте другую этикетку</translation>
    </message>
    <message>
        <source>Domestic and tracking number are the same: {number}</source>
        <translation>Внутренний и трек-номер совпадают: {number}</translation>
    </message>
    <message>
        <source>They are two numbers of two carriers. Check which one this is</source>
        <translation>Это два номера двух перевозчиков. Проверьте, какой это</translation>
    </message>
    <message>
        <source>Nothing new for Ozon's cabinet</source>
        <translation>Для кабинета Ozon нет ничего нового</translation>
    </message>
    <message>
        <source>No number was entered or corrected since the last time. Take all of them instead</source>
        <translation>С прошлого раза номера не вводили и не исправляли. Возьмите все</translation>
    </message>
    <message>
        <source>It has {boxes}. Choose one, or scan the small square code on the box</source>
        <translation>Здесь {boxes}. Выберите одну или отсканируйте маленький квадратный код на коробке</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>Чей это номер?</translation>
    </message>
    <message>
        <source>It fits {carriers}. Choose one; OK leaves it open</source>
        <translation>Подходит к {carriers}. Выберите одного; OK — не выбирать</translation>
    </message>
    <message>
        <source>OK puts {new} in its place. The old one stays in the history</source>
        <translation>OK — заменить на {new}. Прежний останется в истории</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has a domestic number: {number}</source>
        <translation>У {posting}, коробка {package}, есть внутренний номер: {number}</translation>
    </message>
    <message>
        <source>Ozon carries it itself: {posting}</source>
        <translation>Везёт сам Ozon: {posting}</translation>
    </message>
    <message>
        <source>It needs no tracking number. OK enters one all the same</source>
        <translation>Трек-номер не нужен. OK — всё равно ввести</translation>
    </message>
    <message>
        <source>Two numbers and no box</source>
        <translation>Два номера и ни одной коробки</translation>
    </message>
    <message>
        <source>{number} and {second}: neither was entered. Scan the box, then its number</source>
        <translation>{number} и {second}: ни один не введён. Отсканируйте коробку, потом её номер</translation>
    </message>
    <message>
        <source>An Honest Sign code is no tracking number</source>
        <translation>Код «Честный ЗНАК» — не трек-номер</translation>
    </message>
    <message>
        <source>A product's barcode: {article}</source>
        <translation>Это штрихкод товара: {article}</translation>
    </message>
    <message>
        <source>For which box?</source>
        <translation>Для какой коробки?</translation>
    </message>
    <message>
        <source>Scan the box first; then it gets the next number of the pool</source>
        <translation>Сначала отсканируйте коробку; она получит следующий номер из запаса</translation>
    </message>
    <message>
        <source>Nothing to take back here</source>
        <translation>Здесь отменять нечего</translation>
    </message>
    <message>
        <source>Something else was done since. Ctrl+Z says what it would take back</source>
        <translation>С тех пор сделано другое. Что отменит Ctrl+Z, видно в меню</translation>
    </message>
    <message>
        <source>{scan} is the number of a bag</source>
        <translation>{scan} — номер мешка</translation>
    </message>
    <message>
        <source>Scan each of its boxes by itself: {boxes}</source>
        <translation>Сканируйте каждую его коробку отдельно: {boxes}</translation>
    </message>
    <message>
        <source>Say once in Settings, Delivery methods, which integration “{method}” has</source>
        <translation>Укажите один раз в настройках («Способы доставки»), какая интеграция у «{method}»</translation>
    </message>
    <message>
        <source>Not cancelled: {posting}</source>
        <translation>Не отменено: {posting}</translation>
    </message>
    <message>
        <source>Only of a cancelled posting can be said whose fault it was</source>
        <translation>Чья вина, указывают только для отменённого отправления</translation>
    </message>
    <message>
        <source>Write in a few words how you know whose fault it was</source>
        <translation>Напишите коротко, откуда известно, чья вина</translation>
    </message>
    <message>
        <source>{name} is an owner: a badge alone isn't enough</source>
        <translation>{name} — владелец: одного бейджа мало</translation>
    </message>
    <message>
        <source>Sign in with Ctrl+U and the PIN</source>
        <translation>Войдите по Ctrl+U и PIN</translation>
    </message>
    <message>
        <source>An owner needs a PIN: {name}</source>
        <translation>Владельцу нужен PIN: {name}</translation>
    </message>
    <message>
        <source>Without one, anybody could choose that name and see everything</source>
        <translation>Без него под этим именем войдёт кто угодно и увидит всё</translation>
    </message>
    <message>
        <source>Ask {owners} to sign in with Ctrl+U and the PIN</source>
        <translation>Попросите войти по Ctrl+U и PIN: {owners}</translation>
    </message>
    <message>
        <source>Not a number of days: {days}</source>
        <translation>Это не число дней: {days}</translation>
    </message>
    <message>
        <source>Buyers' data can be kept from 0 to 36500 days</source>
        <translation>Данные покупателей хранят от 0 до 36500 дней</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx or .pdf</source>
        <translation>Выберите имя с окончанием .xlsx или .pdf</translation>
    </message>
    <message>
        <source>The days are in the wrong order: {first} to {last}</source>
        <translation>Дни перепутаны: с {first} по {last}</translation>
    </message>
    <message>
        <source>Put the earlier one first</source>
        <translation>Сначала более ранний</translation>
    </message>
    <message>
        <source>Too many days for one report</source>
        <translation>Слишком много дней для одного отчёта</translation>
    </message>
    <message>
        <source>Choose at most {most}</source>
        <translation>Выберите дней не больше {most}</translation>
    </message>
    <message>
        <source>Put the value right; nothing was changed</source>
        <translation>Исправьте значение; ничего не изменено</translation>
    </message>
    <message>
        <source>Not a rule book: {file}</source>
        <translation>Это не книга правил: {file}</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Save as a file” in Settings, Rules</source>
        <translation>Выберите файл, записанный кнопкой «Сохранить в файл»: настройки, «Правила»</translation>
    </message>
    <message>
        <source>Written by a newer program: {file}</source>
        <translation>Записан более новой программой: {file}</translation>
    </message>
    <message>
        <source>Install the newest Ozon Desk here, then take the file in again</source>
        <translation>Установите здесь последнюю версию Ozon Desk и загрузите файл снова</translation>
    </message>
    <message>
        <source>Not a day of a calendar: {country} {day}</source>
        <translation>Нет такого дня в календаре: {country} {day}</translation>
    </message>
    <message>
        <source>Only Russia's and China's calendars can be changed, day by day</source>
        <translation>Менять по дням можно только календари России и Китая</translation>
    </message>
    <message>
        <source>No working day is left: {warehouse}</source>
        <translation>Не осталось рабочих дней: {warehouse}</translation>
    </message>
    <message>
        <source>Tick at least one day of the week on which somebody packs there</source>
        <translation>Отметьте хотя бы один день недели, когда там собирают</translation>
    </message>
    <message>
        <source>No such store: {store}</source>
        <translation>Нет такого магазина: {store}</translation>
    </message>
    <message>
        <source>Known are: {stores}. Stores are added in Settings, Shop</source>
        <translation>Известны: {stores}. Магазины добавляют в настройках: «Магазин»</translation>
    </message>
    <message>
        <source>Nobody has said which store {file} is from</source>
        <translation>Не указано, из какого магазина {file}</translation>
    </message>
    <message>
        <source>It has new postings, and there are several stores: {stores}</source>
        <translation>В нём новые отправления, а магазинов несколько: {stores}</translation>
    </message>
    <message>
        <source>The store's name is missing</source>
        <translation>Нет названия магазина</translation>
    </message>
    <message>
        <source>Type the name it has at Ozon</source>
        <translation>Введите название, как в Ozon</translation>
    </message>
    <message>
        <source>There is a store of this name already: {store}</source>
        <translation>Магазин с таким названием уже есть: {store}</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Выберите другое название</translation>
    </message>
    <message>
        <source>Not empty: {store}</source>
        <translation>Не пустой: {store}</translation>
    </message>
    <message>
        <source>It still has postings here. Only a store without any can be taken away</source>
        <translation>Здесь ещё есть его отправления. Убрать можно только магазин без них</translation>
    </message>
    <message>
        <source>By entry {entry} of the journal: take that one back first, or put it right by hand</source>
        <translation>Записью {entry} в журнале: сначала отмените её или исправьте вручную</translation>
    </message>
    <message>
        <source>Taken back already</source>
        <translation>Уже отменено</translation>
    </message>
    <message>
        <source>By entry {entry} of the journal</source>
        <translation>Записью {entry} в журнале</translation>
    </message>
    <message>
        <source>This entry took something back, or did it again</source>
        <translation>Эта запись сама была отменой или повтором</translation>
    </message>
    <message>
        <source>Redo does again what was taken back last at this desk</source>
        <translation>«Повторить» возвращает то, что на этом рабочем месте отменили последним</translation>
    </message>
    <message>
        <source>This can't be taken back</source>
        <translation>Это не отменить</translation>
    </message>
    <message>
        <source>What it did can be changed by another deed, if need be</source>
        <translation>Если нужно, исправьте другим действием</translation>
    </message>
    <message>
        <source>Can't undo: a label is on paper, or known by its number</source>
        <translation>Действие не отменить: этикетка напечатана или известна по номеру</translation>
    </message>
    <message>
        <source>To void the labels of a packed posting, unpack it or take its packing back</source>
        <translation>Чтобы этикетки собранного отправления не действовали, распакуйте его или отмените сборку</translation>
    </message>
    <message>
        <source>Can't undo: what has left the house has left</source>
        <translation>Действие не отменить: что уехало, то уехало</translation>
    </message>
    <message>
        <source>For a parcel that is still here: “Didn't leave after all”, in the queue</source>
        <translation>Если посылка ещё здесь: «Не уехало» в очереди</translation>
    </message>
    <message>
        <source>Nothing to undo: this import changed nothing</source>
        <translation>Отменять нечего: эта загрузка ничего не изменила</translation>
    </message>
    <message>
        <source>It is written down to say how fresh the picture is</source>
        <translation>Она записана, чтобы было видно, насколько свежи данные</translation>
    </message>
    <message>
        <source>Can't undo: the box was opened again</source>
        <translation>Действие не отменить: коробку снова открыли</translation>
    </message>
    <message>
        <source>Pack it anew at the bench</source>
        <translation>Соберите заново на столе сборки</translation>
    </message>
    <message>
        <source>Settings aren't undone here</source>
        <translation>Настройки здесь не отменить</translation>
    </message>
    <message>
        <source>Change them back in the settings</source>
        <translation>Верните прежние значения в настройках</translation>
    </message>
    <message>
        <source>No entry {entry} in the journal</source>
        <translation>В журнале нет записи {entry}</translation>
    </message>
    <message>
        <source>Look its number up in the journal</source>
        <translation>Посмотрите номер в журнале</translation>
    </message>
    <message>
        <source>The days are the wrong way round: {first} to {last}</source>
        <translation>Дни наоборот: с {first} по {last}</translation>
    </message>
    <message>
        <source>Choose the earlier one first</source>
        <translation>Сначала выберите более ранний</translation>
    </message>
    <message>
        <source>This is the desk's own database: {file}</source>
        <translation>Это сама база программы: {file}</translation>
    </message>
    <message>
        <source>Choose a back-up of it</source>
        <translation>Выберите её резервную копию</translation>
    </message>
</context>
<context>
    <name>requirements</name>
    <message>
        <source>as the shop</source>
        <translation>как у магазина</translation>
    </message>
    <message>
        <source>off</source>
        <translation>не спрашивать</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
</context>
<context>
    <name>return_conditions</name>
    <message>
        <source>Good</source>
        <translation>Товар цел</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Вскрыто</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Повреждено</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Некомплект</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Не тот товар</translation>
    </message>
</context>
<context>
    <name>rule_calendars</name>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>working days ({country})</source>
        <translation>рабочие дни ({country})</translation>
    </message>
</context>
<context>
    <name>rule_editions</name>
    <message>
        <source>Sellers' guides</source>
        <translation>Руководства продавцам</translation>
    </message>
    <message>
        <source>Ozon help 2026</source>
        <translation>Справка Ozon 2026</translation>
    </message>
</context>
<context>
    <name>rule_sentences</name>
    <message>
        <source>on the same day</source>
        <translation>в тот же день</translation>
    </message>
    <message>
        <source>Pack {within} once Ozon has accepted the order; no warehouse may take more than {most}.</source>
        <translation>После принятия заказа Ozon собрать {within}; ни на одном складе не дольше: {most}.</translation>
    </message>
    <message>
        <source>When Ozon's overdue notice has come, pack {within}.</source>
        <translation>После уведомления Ozon о просрочке собрать {within}.</translation>
    </message>
    <message>
        <source>Ship by the last packing day, whatever the cut-off.</source>
        <translation>Отгрузить до конца последнего дня сборки, какой бы ни была отсечка.</translation>
    </message>
    <message>
        <source>Ship by the last packing day; an order accepted after the cut-off has longer: {days}.</source>
        <translation>Отгрузить до конца последнего дня сборки; если заказ принят после отсечки, даётся больше: {days}.</translation>
    </message>
    <message>
        <source>A first mile counts only where a delivery method or carrier says how long it takes; never more than {most}.</source>
        <translation>Первая миля считается, только если у способа доставки или перевозчика указано, сколько она длится; не дольше: {most}.</translation>
    </message>
    <message>
        <source>The carrier's hub has the parcel {within} of the hand-over, unless the method or carrier says otherwise; never more than {most}.</source>
        <translation>После передачи посылка попадает в хаб перевозчика {within}, если у способа доставки или перевозчика не указано иное; не дольше: {most}.</translation>
    </message>
    <message>
        <source>Enter the tracking number {within} once the parcel is handed over.</source>
        <translation>После передачи посылки ввести трек-номер {within}.</translation>
    </message>
    <message>
        <source>A new number may stay unknown at the carrier {inland}, from abroad {abroad}; until then nobody is warned.</source>
        <translation>Новый номер может быть не виден у перевозчика {inland}, из-за границы — {abroad}; до тех пор тревоги нет.</translation>
    </message>
    <message>
        <source>Nothing heard {silent}: contact the carrier and tell the buyer; {high} Ozon marks the posting “High Risk”; {falls} the shop falls in Ozon's search (about {views} % fewer views).</source>
        <translation>Нет событий {silent}: связаться с перевозчиком и предупредить покупателя; {high} Ozon пометит отправление «Высокий риск»; {falls} магазин опустится в поиске Ozon (показов меньше примерно на {views} %).</translation>
    </message>
    <message>
        <source>Give Ozon a number that can be traced {within} once it has asked for one.</source>
        <translation>После запроса Ozon дать отслеживаемый номер {within}.</translation>
    </message>
    <message>
        <source>When the promised day has passed, promise a new one {within}, {times} in all; {final} without one Ozon cancels.</source>
        <translation>Когда обещанный день прошёл, обещать новый {within}, всего {times}; {final} без новой даты Ozon отменит.</translation>
    </message>
    <message>
        <source>The buyer may cancel without asking when delivery is later than promised by {days}.</source>
        <translation>Покупатель может отменить без согласования, если доставка позже обещанной на {days}.</translation>
    </message>
    <message>
        <source>Answer Ozon's question about an order {within}.</source>
        <translation>Ответить на вопрос Ozon о заказе {within}.</translation>
    </message>
    <message>
        <source>Ozon's support decides a case {within}, at the soonest {soonest}.</source>
        <translation>Поддержка Ozon решает обращение {within}, самое раннее — {soonest}.</translation>
    </message>
    <message>
        <source>A carrier Ozon doesn't allow brings {least} to {most} penalty points each time; at {value} points advertising is suspended, and a deposit of {deposit} ₽ may be frozen.</source>
        <translation>Перевозчик не из белого списка Ozon — это от {least} до {most} штрафных баллов за каждый раз; при {value} реклама будет остановлена, а депозит {deposit} ₽ могут заморозить.</translation>
    </message>
    <message>
        <source>Services without tracking are refused.</source>
        <translation>Услуги без отслеживания не принимаются.</translation>
    </message>
    <message>
        <source>Services without tracking that are allowed: {value}.</source>
        <translation>Разрешено услуг без отслеживания: {value}.</translation>
    </message>
    <message>
        <source>From {value} ₽ on, delivery against a signature is advised; it costs about {price} ₽.</source>
        <translation>От {value} ₽ лучше вручать под подпись; стоит около {price} ₽.</translation>
    </message>
    <message>
        <source>Send photos or video of the packing {within} once Ozon asks for them.</source>
        <translation>После запроса Ozon отправить фото или видео сборки {within}.</translation>
    </message>
    <message>
        <source>From {value} % late shipments on, Ozon can block the warehouse; counted over {window}, the newest left out: {without}.</source>
        <translation>От {value} % опозданий Ozon может заблокировать склад; считается за {window}, без последних: {without}.</translation>
    </message>
    <message>
        <source>To {value} % cancellations by the shop over {window} (the newest left out: {without}) are free; above, each costs {fee_1} % of its price, from {step_2} % on {fee_2} %, from {step_3} % on {fee_3} %, at most {most} ₽; over {block} % the warehouse is blocked.</source>
        <translation>До {value} % отмен магазином за {window} (без последних: {without}) — бесплатно; выше каждая стоит {fee_1} % цены, от {step_2} % — {fee_2} %, от {step_3} % — {fee_3} %, но не больше {most} ₽; свыше {block} % склад блокируется.</translation>
    </message>
    <message>
        <source>A file of exactly {value} rows was probably cut off by Ozon; a back-up is due {after}, or history is lost.</source>
        <translation>Файл ровно на {value} строк Ozon, скорее всего, обрезал; резервная копия нужна {after}, иначе история пропадёт.</translation>
    </message>
</context>
<context>
    <name>rule_sources</name>
    <message>
        <source>sellers' guide</source>
        <translation>руководства</translation>
    </message>
    <message>
        <source>Ozon's help</source>
        <translation>справка Ozon</translation>
    </message>
    <message>
        <source>own change</source>
        <translation>своё изменение</translation>
    </message>
</context>
<context>
    <name>rule_units</name>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>₽</source>
        <translation>₽</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>points</source>
        <translation>баллов</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>times</source>
        <translation>раз</translation>
    </message>
</context>
<context>
    <name>rule_ways</name>
    <message>
        <source>every way of delivery</source>
        <translation>любой способ доставки</translation>
    </message>
    <message>
        <source>no way of delivery: the rule is off</source>
        <translation>ни один способ доставки: правило выключено</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>Silent</source>
        <translation>Нет событий</translation>
    </message>
    <message>
        <source>Number not found</source>
        <translation>Номер не найден</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Высокий риск</translation>
    </message>
    <message>
        <source>Search rank falls</source>
        <translation>Падение в поиске</translation>
    </message>
    <message>
        <source>Ask the carrier where it is, and tell the buyer</source>
        <translation>Узнайте у перевозчика, где посылка, и предупредите покупателя</translation>
    </message>
    <message>
        <source>Compare it with the receipt, correct it, or give Ozon one that can be traced</source>
        <translation>Сверьте с квитанцией, исправьте или дайте Ozon отслеживаемый номер</translation>
    </message>
    <message>
        <source>Ozon marks the order. Have the carrier search for it, keep the buyer informed</source>
        <translation>Ozon пометит заказ. Запросите розыск у перевозчика, держите покупателя в курсе</translation>
    </message>
    <message>
        <source>The goods sink in Ozon's search. Claim it as lost, settle it with the buyer</source>
        <translation>Товары опускаются в поиске Ozon. Заявите об утере, уладьте с покупателем</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Ozon's date</source>
        <translation>Дата Ozon</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Рассчитано</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Any days…</source>
        <translation>Любые дни…</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <translation>Неделя {week} · {days}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {year}</source>
        <translation>{quarter}-й квартал {year}</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>днём раньше</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>неделей раньше</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>месяцем раньше</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>кварталом раньше</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>годом раньше</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>дни до этого</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Not packed</source>
        <translation>Не собрано</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Собрано</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Отменено здесь</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>On its way to the hub</source>
        <translation>На пути в хаб</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Доставляется</translation>
    </message>
    <message>
        <source>Last mile</source>
        <translation>Последняя миля</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Awaiting registration</source>
        <translation>Ожидает регистрации</translation>
    </message>
    <message>
        <source>Acceptance in progress</source>
        <translation>Идёт приёмка</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Ожидает подтверждения</translation>
    </message>
    <message>
        <source>Awaiting packing</source>
        <translation>Ожидает сборки</translation>
    </message>
    <message>
        <source>Awaiting shipping</source>
        <translation>Ожидает отгрузки</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>Арбитраж</translation>
    </message>
    <message>
        <source>Client dispute</source>
        <translation>Клиентский арбитраж</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано в доставку</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>Доставляется</translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation>У водителя</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято на сортировочном центре</translation>
    </message>
    <message>
        <source>Unknown: {word}</source>
        <translation>Неизвестно: {word}</translation>
    </message>
</context>
<context>
    <name>stores</name>
    <message>
        <source>No store</source>
        <translation>Без магазина</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>To pack</source>
        <translation>К сборке</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>К отгрузке</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершены</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>The file is gone: {file}</source>
        <translation>Файла нет: {file}</translation>
    </message>
    <message>
        <source>Choose it again, or download it again</source>
        <translation>Выберите его снова или скачайте ещё раз</translation>
    </message>
    <message>
        <source>The file can't be read: {file}</source>
        <translation>Файл не читается: {file}</translation>
    </message>
    <message>
        <source>Copy it to another folder and try again. The system says: {reason}</source>
        <translation>Скопируйте его в другую папку и попробуйте снова. Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>Open in another program: {file}</source>
        <translation>Открыт в другой программе: {file}</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>Закройте его там и попробуйте снова</translation>
    </message>
    <message>
        <source>Close it there and try again, or save it as {other}</source>
        <translation>Закройте его там и попробуйте снова или сохраните как {other}</translation>
    </message>
    <message>
        <source>The file could not be saved: {file}</source>
        <translation>Файл не сохранён: {file}</translation>
    </message>
    <message>
        <source>Choose another folder or name. The system says: {reason}</source>
        <translation>Выберите другую папку или имя. Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>The folder is gone: {place}</source>
        <translation>Папки нет: {place}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выберите другую папку</translation>
    </message>
    <message>
        <source>No right to save here: {place}</source>
        <translation>Сюда нельзя сохранить: {place}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space and do it again</source>
        <translation>Ничего не потеряно. Освободите место и повторите</translation>
    </message>
    <message>
        <source>A back-up can't stand in the database's own place</source>
        <translation>Копию нельзя сохранить на место самой базы</translation>
    </message>
    <message>
        <source>Choose another name or folder than {file}</source>
        <translation>Выберите другое имя или папку, не {file}</translation>
    </message>
    <message>
        <source>The database is on a network drive</source>
        <translation>База лежит на сетевом диске</translation>
    </message>
    <message>
        <source>It would get damaged there. Move {file} to a disk of this computer</source>
        <translation>Там она повредится. Перенесите {file} на диск этого компьютера</translation>
    </message>
    <message>
        <source>The folder of the database can't be made</source>
        <translation>Не создать папку для базы</translation>
    </message>
    <message>
        <source>Choose another place. Folder: {folder}</source>
        <translation>Выберите другое место. Папка: {folder}</translation>
    </message>
    <message>
        <source>The database can't be written</source>
        <translation>В базу нельзя записать</translation>
    </message>
    <message>
        <source>Get the right to write to {file}, or choose another place. Folder: {folder}</source>
        <translation>Получите право записи в {file} или выберите другое место. Папка: {folder}</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>База занята другой программой</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment and do it again</source>
        <translation>Ничего не потеряно. Подождите немного и повторите</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>База повреждена</translation>
    </message>
    <message>
        <source>Start again and take the last good back-up. File: {file}</source>
        <translation>Запустите снова и возьмите последнюю исправную копию. Файл: {file}</translation>
    </message>
    <message>
        <source>The database can't be reached</source>
        <translation>База недоступна</translation>
    </message>
    <message>
        <source>Is the disk still connected? Then start again. File: {file}</source>
        <translation>Диск ещё подключён? Тогда запустите снова. Файл: {file}</translation>
    </message>
    <message>
        <source>Not a database of this program: {file}</source>
        <translation>Это не база этой программы: {file}</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Выберите другой файл</translation>
    </message>
    <message>
        <source>No such printer: {printer}</source>
        <translation>Нет такого принтера: {printer}</translation>
    </message>
    <message>
        <source>Switch it on and connect it, or choose another one</source>
        <translation>Включите и подключите его или выберите другой</translation>
    </message>
    <message>
        <source>Not printed: {printer}</source>
        <translation>Не напечатано: {printer}</translation>
    </message>
    <message>
        <source>Check paper, cover and cable, then print again</source>
        <translation>Проверьте бумагу, крышку и кабель и напечатайте снова</translation>
    </message>
    <message>
        <source>The printer works with {dpi} dpi: {printer}</source>
        <translation>Разрешение принтера {printer} — {dpi} dpi</translation>
    </message>
    <message>
        <source>Choose that resolution, or the barcode can't be read</source>
        <translation>Выберите это разрешение, иначе штрихкод не прочитать</translation>
    </message>
    <message>
        <source>A font is missing: {file}</source>
        <translation>Не хватает шрифта: {file}</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>Установите программу заново</translation>
    </message>
    <message>
        <source>Not imported: {file}</source>
        <translation>Не загружено: {file}</translation>
    </message>
    <message>
        <source>An error of the program ({kind}). Nothing was changed. Send the log to support</source>
        <translation>Ошибка программы ({kind}). Ничего не изменено. Отправьте журнал ошибок в поддержку</translation>
    </message>
    <message>
        <source>Not exported: {file}</source>
        <translation>Не выгружено: {file}</translation>
    </message>
    <message>
        <source>There is a sound back-up of {when} UTC. Go on with it? What was done since is in the damaged file, which is kept.</source>
        <translation>Есть исправная копия от {when} UTC. Продолжить с ней? Сделанное позже осталось в повреждённом файле; он сохранён.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Ozon's label is gone: {posting}</source>
        <translation>Пропала этикетка Ozon: {posting}</translation>
    </message>
    <message>
        <source>Drop Ozon's PDF in again, or print the desk's own label. Gone from: {place}</source>
        <translation>Перетащите PDF Ozon снова или напечатайте свою этикетку. Была здесь: {place}</translation>
    </message>
    <message>
        <source>The printer can't be reached: {printer}</source>
        <translation>Нет связи с принтером: {printer}</translation>
    </message>
    <message>
        <source>Switch it on, check cable and address. The system says: {reason}</source>
        <translation>Включите его, проверьте кабель и адрес. Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>No paper: {printer}</source>
        <translation>Нет бумаги: {printer}</translation>
    </message>
    <message>
        <source>Put a roll in and close the printer, then print again</source>
        <translation>Вставьте рулон, закройте крышку и напечатайте снова</translation>
    </message>
    <message>
        <source>The printer is open: {printer}</source>
        <translation>Открыта крышка: {printer}</translation>
    </message>
    <message>
        <source>Close its cover, then print again</source>
        <translation>Закройте крышку и напечатайте снова</translation>
    </message>
    <message>
        <source>The printer is paused: {printer}</source>
        <translation>Принтер на паузе: {printer}</translation>
    </message>
    <message>
        <source>Press the button on the printer, then print again</source>
        <translation>Нажмите кнопку на принтере и напечатайте снова</translation>
    </message>
    <message>
        <source>The printer isn't ready: {printer}</source>
        <translation>Принтер не готов: {printer}</translation>
    </message>
    <message>
        <source>See to ribbon and jammed paper, then print again</source>
        <translation>Проверьте риббон, нет ли замятия, и напечатайте снова</translation>
    </message>
    <message>
        <source>The printer doesn't say how it is: {printer}</source>
        <translation>Принтер не отвечает: {printer}</translation>
    </message>
    <message>
        <source>Check paper and cover. If it never answers, don't let it be asked (Settings)</source>
        <translation>Проверьте бумагу и крышку. Если не отвечает никогда, отключите опрос в настройках</translation>
    </message>
    <message>
        <source>The driver doesn't know paper of {size} mm: {printer}</source>
        <translation>Драйвер не знает бумагу {size} мм: {printer}</translation>
    </message>
    <message>
        <source>Add this size in the printer's settings, or choose another printer</source>
        <translation>Добавьте этот размер в настройках принтера или выберите другой принтер</translation>
    </message>
    <message>
        <source>Photos can't be kept here</source>
        <translation>Фото здесь хранить нельзя</translation>
    </message>
    <message>
        <source>This database stands in memory only. Open one that is a file</source>
        <translation>Эта база только в памяти. Откройте базу в файле</translation>
    </message>
    <message>
        <source>This database is from a newer version ({program})</source>
        <translation>База от более новой версии ({program})</translation>
    </message>
    <message>
        <source>This program is {mine} and leaves it alone, so that nothing is spoilt. Best: install {program} again. Or go on with the back-up of {when} UTC, made before the update? {lost}. The newer database is kept.</source>
        <translation>Здесь версия {mine}, она базу не трогает, чтобы ничего не испортить. Лучше снова установите {program}. Или продолжить с копией от {when} UTC, сделанной перед обновлением? {lost}. Новая база сохранится.</translation>
    </message>
    <message>
        <source>This program is {mine} and leaves it alone, so that nothing is spoilt. Install {program} or a newer one again. File: {file}</source>
        <translation>Здесь версия {mine}, она базу не трогает, чтобы ничего не испортить. Снова установите {program} или новее. Файл: {file}</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>На диске мало места</translation>
    </message>
    <message>
        <source>{needed} MB are needed, {free} MB are free: {place}. Free some, or choose another place</source>
        <translation>Нужно {needed} МБ, свободно {free} МБ: {place}. Освободите место или выберите другую папку</translation>
    </message>
    <message>
        <source>{file} is from a newer version ({program})</source>
        <translation>Файл {file} — от более новой версии ({program})</translation>
    </message>
    <message>
        <source>This program is {mine}. Install the newest version, then do it again</source>
        <translation>Здесь версия {mine}. Установите последнюю версию и повторите</translation>
    </message>
    <message>
        <source>The back-up is damaged: {file}</source>
        <translation>Копия повреждена: {file}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one</source>
        <translation>Ничего не изменено. Выберите другую</translation>
    </message>
    <message>
        <source>The file is damaged or not whole: {file}</source>
        <translation>Файл повреждён или неполный: {file}</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again, or take the shop along once more</source>
        <translation>Ничего не изменено. Скопируйте файл снова или ещё раз заберите магазин с собой</translation>
    </message>
    <message>
        <source>No shop is in this file: {file}</source>
        <translation>В этом файле нет магазина: {file}</translation>
    </message>
    <message>
        <source>Choose the one that was taken along: its name ends in .ozondesk</source>
        <translation>Выберите тот, который сделан командой «Забрать магазин с собой»: его имя кончается на .ozondesk</translation>
    </message>
    <message>
        <source>This database stands in memory only</source>
        <translation>Эта база есть только в памяти</translation>
    </message>
    <message>
        <source>Open one that is a file</source>
        <translation>Откройте базу в файле</translation>
    </message>
    <message>
        <source>A notice can't be looked for there: {file}</source>
        <translation>Здесь объявление искать нельзя: {file}</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, or choose a file</source>
        <translation>Укажите адрес, который начинается с https://, или выберите файл</translation>
    </message>
    <message>
        <source>The update notice can't be read: {file}</source>
        <translation>Объявление об обновлении не читается: {file}</translation>
    </message>
    <message>
        <source>Check the address and the network. The system says: {reason}</source>
        <translation>Проверьте адрес и сеть. Система сообщает: {reason}</translation>
    </message>
    <message>
        <source>This is no update notice: {file}</source>
        <translation>Это не объявление об обновлении: {file}</translation>
    </message>
    <message>
        <source>Check the address with whoever gave it to you. Nothing was fetched</source>
        <translation>Уточните адрес у того, кто его дал. Ничего не скачано</translation>
    </message>
    <message>
        <source>A window has this database open: {file}</source>
        <translation>База открыта в окне программы: {file}</translation>
    </message>
    <message>
        <source>Close the desk, then do it again</source>
        <translation>Закройте программу и повторите</translation>
    </message>
</context>
<context>
    <name>urgencies</name>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>без срока</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>(personal data)</source>
        <translation>(персональные данные)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>, domestic {number}</source>
        <translation>, внутренний {number}</translation>
    </message>
    <message>
        <source>(wiped)</source>
        <translation>(стёрто)</translation>
    </message>
    <message>
        <source>(owners see it)</source>
        <translation>(видно владельцам)</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>check digit right</source>
        <translation>контрольная цифра верна</translation>
    </message>
    <message>
        <source>shape known</source>
        <translation>вид номера знаком</translation>
    </message>
    <message>
        <source>shape unknown: compare it with the receipt</source>
        <translation>вид номера незнаком: сверьте с квитанцией</translation>
    </message>
    <message>
        <source>choose the carrier: {carriers}</source>
        <translation>выберите перевозчика: {carriers}</translation>
    </message>
    <message>
        <source>check digit should be {expected}, is {found}: typo?</source>
        <translation>контрольная цифра должна быть {expected}, а стоит {found}: опечатка?</translation>
    </message>
    <message>
        <source>the delivery method is {method_carrier}, this is {carrier}: Ozon counts that as an error</source>
        <translation>способ доставки {method_carrier}, а это {carrier}: Ozon считает это ошибкой</translation>
    </message>
    <message>
        <source>not a number of {carrier}; it fits {fits}</source>
        <translation>это не номер {carrier}; подходит к {fits}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>нет номера</translation>
    </message>
    <message>
        <source>this is a posting number</source>
        <translation>это номер отправления</translation>
    </message>
    <message>
        <source>Excel has damaged this number: copy it as text</source>
        <translation>Excel испортил номер: скопируйте его как текст</translation>
    </message>
    <message>
        <source>spaces inside: type it without them</source>
        <translation>внутри пробелы: введите без них</translation>
    </message>
    <message>
        <source>same number as {posting}, box {package}; each box needs its own</source>
        <translation>тот же номер, что у {posting}, коробка {package}; каждой коробке нужен свой</translation>
    </message>
    <message>
        <source>second number for this box; the first is {number}</source>
        <translation>второй номер на эту коробку; первый {number}</translation>
    </message>
    <message>
        <source>no posting number</source>
        <translation>нет номера отправления</translation>
    </message>
    <message>
        <source>no such posting</source>
        <translation>нет такого отправления</translation>
    </message>
    <message>
        <source>posting cancelled</source>
        <translation>отправление отменено</translation>
    </message>
    <message>
        <source>the posting has no box {package}</source>
        <translation>у отправления нет коробки {package}</translation>
    </message>
    <message>
        <source>{carrier} isn't on Ozon's list: {least} to {most} points each, {limit} suspend advertising, a deposit of {deposit} RUB may be frozen</source>
        <translation>{carrier} не в белом списке Ozon: баллы от {least} до {most} за раз, при {limit} остановится реклама, депозит {deposit} руб. могут заморозить</translation>
    </message>
    <message>
        <source>{carrier} isn't in the shop's list of carriers: nobody here knows it</source>
        <translation>{carrier}: нет в списке перевозчиков магазина, здесь его никто не знает</translation>
    </message>
    <message>
        <source>{carrier} has no tracking: Ozon cancels</source>
        <translation>{carrier} без отслеживания: Ozon отменит</translation>
    </message>
    <message>
        <source>a placeholder: the box still counts as without a number</source>
        <translation>номер-заглушка: коробка всё равно считается без номера</translation>
    </message>
    <message>
        <source>domestic number only</source>
        <translation>только внутренний номер</translation>
    </message>
    <message>
        <source>the same as the domestic number</source>
        <translation>совпадает с внутренним номером</translation>
    </message>
    <message>
        <source>its domestic number is the tracking number of {posting}, box {package}</source>
        <translation>её внутренний номер — трек-номер {posting}, коробка {package}</translation>
    </message>
    <message>
        <source>this is a domestic number, that of {posting}, box {package}</source>
        <translation>это внутренний номер: {posting}, коробка {package}</translation>
    </message>
    <message>
        <source>given out of the pool to {posting}, box {package}</source>
        <translation>выдан из запаса: {posting}, коробка {package}</translation>
    </message>
    <message>
        <source>it had this number already</source>
        <translation>этот номер уже был у неё</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>пока без номера</translation>
    </message>
    <message>
        <source>in the pool already</source>
        <translation>уже в запасе</translation>
    </message>
    <message>
        <source>the same number as in row {row}</source>
        <translation>тот же номер, что в строке {row}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Отгружено</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>Для Ozon</translation>
    </message>
    <message>
        <source>Honest Sign codes</source>
        <translation>Коды «Честный ЗНАК»</translation>
    </message>
    <message>
        <source>Packers' days</source>
        <translation>Выработка сборщиков</translation>
    </message>
    <message>
        <source>Numbers for Ozon's cabinet</source>
        <translation>Номера для кабинета Ozon</translation>
    </message>
    <message>
        <source>What will go wrong next</source>
        <translation>Что скоро пойдёт не так</translation>
    </message>
    <message>
        <source>Late review</source>
        <translation>Разбор опозданий</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>{posting}: now its number</source>
        <translation>{posting}: теперь номер</translation>
    </message>
    <message>
        <source>{number}: now its box</source>
        <translation>{number}: теперь коробку</translation>
    </message>
    <message>
        <source>Entered: {number}</source>
        <translation>Введён: {number}</translation>
    </message>
    <message>
        <source>{posting} has this number already</source>
        <translation>У {posting} уже этот номер</translation>
    </message>
    <message>
        <source>{number}: now every box that travels by it</source>
        <translation>{number}: теперь все коробки, что едут по нему</translation>
    </message>
    <message>
        <source>{posting} travels by {number}</source>
        <translation>{posting} едет по {number}</translation>
    </message>
    <message>
        <source>No number yet: {posting}</source>
        <translation>Пока без номера: {posting}</translation>
    </message>
    <message>
        <source>Taken back: {number}, {posting} has no number now</source>
        <translation>Отменено: {number}, {posting} теперь без номера</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Не введён</translation>
    </message>
    <message>
        <source>Working now: {name}</source>
        <translation>Работает: {name}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>Box {package}/{boxes}: no number</source>
        <translation>Коробка {package}/{boxes}: нет номера</translation>
    </message>
    <message>
        <source>Box {package}/{boxes}: {number}</source>
        <translation>Коробка {package}/{boxes}: {number}</translation>
    </message>
    <message>
        <source>{carrier}</source>
        <translation>{carrier}</translation>
    </message>
    <message>
        <source>Scan each box of this bag</source>
        <translation>Сканируйте каждую коробку этого мешка</translation>
    </message>
    <message>
        <source>Domestic number {number}. Another number begins the next bag</source>
        <translation>Внутренний номер {number}. Другой номер начнёт следующий мешок</translation>
    </message>
    <message>
        <source>Scan the domestic number</source>
        <translation>Сканируйте внутренний номер</translation>
    </message>
    <message>
        <source>Of the courier to the forwarder: one number, many boxes</source>
        <translation>Курьера до форвардера: один номер, много коробок</translation>
    </message>
    <message>
        <source>{posting} has {number}: another one would take its place</source>
        <translation>У {posting} уже {number}: новый его заменит</translation>
    </message>
    <message>
        <source>Scan its number</source>
        <translation>Сканируйте её номер</translation>
    </message>
    <message>
        <source>Scan its box</source>
        <translation>Сканируйте его коробку</translation>
    </message>
    <message>
        <source>{number} waits for its box</source>
        <translation>{number} ждёт свою коробку</translation>
    </message>
    <message>
        <source>Scan a box</source>
        <translation>Сканируйте коробку</translation>
    </message>
    <message>
        <source>Its label, or Ozon's; then its number, next</source>
        <translation>Её этикетку или этикетку Ozon; потом номер, и следующая</translation>
    </message>
    <message>
        <source>{posting}, box {place}</source>
        <translation>{posting}, коробка {place}</translation>
    </message>
</context>
<context>
    <name>zone_sources</name>
    <message>
        <source>chosen</source>
        <translation>выбрано вручную</translation>
    </message>
    <message>
        <source>seen from the file</source>
        <translation>определено по файлу</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>как в прошлый раз</translation>
    </message>
    <message>
        <source>assumed, please check</source>
        <translation>предположительно, проверьте</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>Москва</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <translation>Калининград</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>Самара</translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation>Волгоград</translation>
    </message>
    <message>
        <source>Saratov</source>
        <translation>Саратов</translation>
    </message>
    <message>
        <source>Minsk</source>
        <translation>Минск</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>Стамбул</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>Екатеринбург</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>Омск</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>Новосибирск</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>Красноярск</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>Иркутск</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>Якутск</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>Владивосток</translation>
    </message>
    <message>
        <source>Magadan</source>
        <translation>Магадан</translation>
    </message>
    <message>
        <source>Kamchatka</source>
        <translation>Камчатка</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>Алматы</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>Ташкент</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Шанхай</translation>
    </message>
    <message>
        <source>Urumqi</source>
        <translation>Урумчи</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
</context>
</TS>
