<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Ozon Desk</source>
        <translation>关于 Ozon Desk</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message>
        <source>The packing desk for Ozon FBS and rFBS orders. Free software under the MIT licence; it uses Qt under the LGPL. Not a product of Ozon.</source>
        <translation>Ozon FBS 与 rFBS 订单的打包台。本软件为自由软件，采用 MIT 许可；使用的 Qt 采用 LGPL 许可。并非 Ozon 的产品。</translation>
    </message>
</context>
<context>
    <name>AlarmBar</name>
    <message>
        <source>OK · Space</source>
        <translation>OK · 空格</translation>
    </message>
</context>
<context>
    <name>AlarmFilters</name>
    <message>
        <source>All rules</source>
        <translation>全部规则</translation>
    </message>
    <message>
        <source>All warehouses</source>
        <translation>全部仓库</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>无仓库</translation>
    </message>
</context>
<context>
    <name>AlarmModel</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在要做</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至 {day}</translation>
    </message>
</context>
<context>
    <name>AlarmsScreen</name>
    <message>
        <source>What will go wrong next</source>
        <translation>风险预警</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Enter: the posting · F2: a case · 1 2 3 4: how far to look</source>
        <translation>Enter：查看货件 · F2：异常单 · 1 2 3 4：时间范围</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>✓ Nothing is missed, and nothing will be in this time.</source>
        <translation>✓ 没有超时，此时间范围内也不会超时。</translation>
    </message>
    <message>
        <source>Nothing here fits what is filtered by.</source>
        <translation>没有符合筛选的内容。</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Open a shop taken along</source>
        <translation>迁入店铺数据</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Open it · Enter</source>
        <translation>迁入 · Enter</translation>
    </message>
    <message>
        <source>Restore · Enter</source>
        <translation>恢复 · Enter</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Making it ready. Nothing is changed yet…</source>
        <translation>正在准备，还没有改动任何内容…</translation>
    </message>
    <message>
        <source>What is here now is kept aside as a whole. From then on work at one of the two computers only.</source>
        <translation>本机原有的数据会全部另存保留。此后只能在其中一台电脑上工作。</translation>
    </message>
    <message>
        <source>The present database is kept: it stands in the list of back-ups, and can be put back.</source>
        <translation>当前数据库会保留，列在备份中，可以再恢复回来。</translation>
    </message>
</context>
<context>
    <name>BackDialog</name>
    <message>
        <source>It didn't leave after all</source>
        <translation>实际未交运</translation>
    </message>
    <message>
        <source>It is still here · Enter</source>
        <translation>仍在仓库 · Enter</translation>
    </message>
    <message>
        <source>Handed over {time}</source>
        <translation>{time} 已交运</translation>
    </message>
    <message>
        <source>It waits to leave again, packed as it was, and its shipping clock runs on. The list of that hand-over no longer names it: tell the carrier.</source>
        <translation>它会重新等待交运，备货不变，发运计时继续。那张交接单不再包含它：请告知承运商。</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now · Ctrl+S</source>
        <translation>立即备份 · Ctrl+S</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up to another place…</source>
        <translation>备份到其他位置…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>A copy on another disk or a memory stick once a week saves the shop when the PC dies.</source>
        <translation>每周在其他磁盘或 U 盘上备份一次，电脑坏了也不怕。</translation>
    </message>
    <message>
        <source>✓ Backed up: {file}</source>
        <translation>✓ 已备份：{file}</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Database (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Photos of packing and Ozon's label PDFs go along with each.</source>
        <translation>打包照片和 Ozon 面单 PDF 会随每份备份一起保存。</translation>
    </message>
    <message>
        <source>One is made each day and before each update; the newest ten are kept beside the database, and apart from them the last three made before an update.</source>
        <translation>每天及每次更新前自动备份；最新的十份保存在数据库旁边，更新前做的最新三份另外保留。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Take the shop along…</source>
        <translation>迁出店铺数据…</translation>
    </message>
    <message>
        <source>Open a shop taken along…</source>
        <translation>迁入店铺数据…</translation>
    </message>
    <message>
        <source>Daily or by hand</source>
        <translation>每日或手动</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>Before a back-up was restored</source>
        <translation>恢复备份前</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>{count}: click to show only these</source>
        <translation>{count}：点击只看这些</translation>
    </message>
</context>
<context>
    <name>BadgesDialog</name>
    <message>
        <source>Everybody ({count})</source>
        <translation>全部（{count}）</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>仅 {name}</translation>
    </message>
    <message>
        <source>Cut them out: they are of the size of a bank card. A scan of one signs in.</source>
        <translation>剪下即可使用：银行卡大小。扫一下即登录。</translation>
    </message>
</context>
<context>
    <name>BarcodeBox</name>
    <message>
        <source>Scan the product, or a case of it, to add its barcode</source>
        <translation>扫描商品或整箱，添加其条码</translation>
    </message>
    <message>
        <source>Barcode to add</source>
        <translation>要添加的条码</translation>
    </message>
    <message>
        <source>No barcode yet: only the article, the SKU and Ozon's OZN barcode are known.</source>
        <translation>还没有条码：目前只认货号、SKU 和 Ozon 的 OZN 条码。</translation>
    </message>
</context>
<context>
    <name>BarcodeLine</name>
    <message>
        <source> pcs</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>Pieces that one scan of {code} stands for</source>
        <translation>扫一次 {code} 算几件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>▲ check digit</source>
        <translation>▲ 校验位</translation>
    </message>
    <message>
        <source>one scan:</source>
        <translation>扫一次：</translation>
    </message>
</context>
<context>
    <name>BenchFoot</name>
    <message>
        <source>scan: product · posting · command</source>
        <translation>扫描：商品 · 发货号码 · 指令</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Take one back · −</source>
        <translation>减一件 · −</translation>
    </message>
    <message>
        <source>Put aside · F8</source>
        <translation>移出打包台 · F8</translation>
    </message>
    <message>
        <source>Hold… · F9</source>
        <translation>搁置… · F9</translation>
    </message>
    <message>
        <source>Packed without scanning · F7</source>
        <translation>免扫备货 · F7</translation>
    </message>
    <message>
        <source>Everything is in? Press again</source>
        <translation>都放好了？再按一次</translation>
    </message>
    <message>
        <source>Next box · F6</source>
        <translation>下一包裹 · F6</translation>
    </message>
    <message>
        <source>Divide… · F5</source>
        <translation>拆分… · F5</translation>
    </message>
</context>
<context>
    <name>BenchHeader</name>
    <message>
        <source>box {number} of {count}</source>
        <translation>包裹 {number}/{count}</translation>
    </message>
    <message>
        <source>EXPRESS</source>
        <translation>加急</translation>
    </message>
</context>
<context>
    <name>BoxBoard</name>
    <message>
        <source>Box {number}</source>
        <translation>包裹 {number}</translation>
    </message>
    <message>
        <source>Empty: vanishes on saving</source>
        <translation>空包裹：保存后消失</translation>
    </message>
    <message>
        <source>New box · Ctrl+N</source>
        <translation>新包裹 · Ctrl+N</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>CabinetDialog</name>
    <message>
        <source>Numbers for Ozon's cabinet</source>
        <translation>填到 Ozon 卖家后台的号码</translation>
    </message>
    <message>
        <source>Enter these in Ozon's cabinet: a row for each box. The journal keeps what was taken.</source>
        <translation>请把这些填到 Ozon 卖家后台：每个包裹一行。操作日志会记录已取用的号码。</translation>
    </message>
    <message>
        <source>New or corrected since the last time</source>
        <translation>上次之后新增或更正的</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>✓ Nothing new: all numbers were taken to the cabinet already.</source>
        <translation>✓ 没有新号码：全部号码都已取用。</translation>
    </message>
    <message>
        <source>Copy two columns · Ctrl+C</source>
        <translation>复制两列 · Ctrl+C</translation>
    </message>
    <message>
        <source>Save as file… · Enter</source>
        <translation>存为文件… · Enter</translation>
    </message>
    <message>
        <source>✓ Copied: {numbers}</source>
        <translation>✓ 已复制：{numbers}</translation>
    </message>
    <message>
        <source>numbers-for-ozon-{day}.xlsx</source>
        <translation>Ozon-追踪号码-{day}.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Plain table (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;纯表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>The year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年日历</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>weekend, but worked</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>own day off</source>
        <translation>自定休息日</translation>
    </message>
    <message>
        <source>own working day</source>
        <translation>自定工作日</translation>
    </message>
    <message>
        <source>Click a day, or walk with the arrow keys and press Enter, to change it. You see which deadlines move before anything is written.</source>
        <translation>点击某天，或用方向键选中后按 Enter 更改。写入前会先显示哪些截止时间会变动。</translation>
    </message>
    <message>
        <source>Own days: {days}</source>
        <translation>自定日期：{days}</translation>
    </message>
    <message>
        <source>{year}: only the fixed holidays are known yet, not the days that will be transferred.</source>
        <translation>{year}：目前只有固定节假日，调休安排尚未公布。</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>{own} (own); the public calendar says: {public}</source>
        <translation>{own}（自定）；法定日历为：{public}</translation>
    </message>
    <message>
        <source>{day} in {country}: {kind}?</source>
        <translation>{country} {day} 改为{kind}？</translation>
    </message>
    <message>
        <source>Change it · Enter</source>
        <translation>更改 · Enter</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{day}（{weekday}）</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel a posting</source>
        <translation>取消货件</translation>
    </message>
    <message>
        <source>Cancel the posting · Enter</source>
        <translation>取消货件 · Enter</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>返回 · Esc</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>The buyer asked for it</source>
        <translation>买家要求</translation>
    </message>
    <message>
        <source>Wrong price</source>
        <translation>价格有误</translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation>商品破损</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>▲ It is packed: take its box out of the pile.</source>
        <translation>▲ 已备货：请从待发货堆中取出此包裹。</translation>
    </message>
    <message>
        <source>Then cancel it at Ozon too: it stands on the list “Tell Ozon”.</source>
        <translation>之后还要在 Ozon 取消：它在“告知 Ozon”列表中。</translation>
    </message>
</context>
<context>
    <name>CarrierList</name>
    <message>
        <source>Nothing waits to leave. What is packed comes here by itself.</source>
        <translation>没有待交运的货件。备货完成后会自动出现在这里。</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>{on} of {here}</source>
        <translation>{on} / {here}</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>Carriers</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>新承运商</translation>
    </message>
    <message>
        <source>Back to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>On Ozon's list, or exempt (own warehouse abroad, a local carrier's invoices)</source>
        <translation>在 Ozon 白名单内，或可豁免（自有海外仓、有当地承运商的单据）</translation>
    </message>
    <message>
        <source>Has tracking (without it nobody can choose this carrier)</source>
        <translation>有物流追踪（没有则不能选用此承运商）</translation>
    </message>
    <message>
        <source>Crosses the border (numbers take longer to become visible)</source>
        <translation>跨境（号码要更久才能查到）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Try a number</source>
        <translation>试一个号码</translation>
    </message>
    <message>
        <source>Has a cut-off</source>
        <translation>设有截单时间</translation>
    </message>
    <message>
        <source>Cut-off (warehouse's time)</source>
        <translation>截单时间（仓库当地）</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>⊗ can't be chosen</source>
        <translation>⊗ 不能选用</translation>
    </message>
    <message>
        <source>A carrier that isn't on Ozon's list costs {least} to {most} points each time, and {limit} in all suspend advertising (rule R13). What a delivery method leaves blank its carrier fills in.</source>
        <translation>每用一次不在 Ozon 白名单内的承运商扣 {least} 至 {most} 分，累计 {limit} 分即暂停广告（规则 R13）。配送方式留空的项，沿用其承运商的设置。</translation>
    </message>
    <message>
        <source>Only an owner may change this. Sign in with Ctrl+U.</source>
        <translation>只有店主可以修改。请按 Ctrl+U 登录。</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>⊗ not one of its numbers</source>
        <translation>⊗ 不是它的号码</translation>
    </message>
    <message>
        <source>▲ its shape, but the check digit should be {digit}</source>
        <translation>▲ 格式相符，但校验位应为 {digit}</translation>
    </message>
    <message>
        <source>✓ one of its numbers</source>
        <translation>✓ 是它的号码</translation>
    </message>
</context>
<context>
    <name>CartPanel</name>
    <message>
        <source>Missing</source>
        <translation>未上推车</translation>
    </message>
    <message>
        <source>scan: label · posting · tracking number</source>
        <translation>扫描：面单 · 发货号码 · 追踪号码</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Take one back · −</source>
        <translation>撤回一个 · −</translation>
    </message>
    <message>
        <source>Take off · F9</source>
        <translation>取下 · F9</translation>
    </message>
    <message>
        <source>Place and time… · F4</source>
        <translation>地点和时间… · F4</translation>
    </message>
    <message>
        <source>Hand over… · Ctrl+Enter</source>
        <translation>交运… · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Pack postings first; they come here by themselves</source>
        <translation>请先备货；备好的会自动到这里</translation>
    </message>
    <message>
        <source>{on} of {count}</source>
        <translation>{on} / {count}</translation>
    </message>
    <message>
        <source>{shape} {left} until {time}</source>
        <translation>{shape} {left}，截止 {time}</translation>
    </message>
    <message>
        <source>What is missing · F6</source>
        <translation>查看未上推车 · F6</translation>
    </message>
    <message>
        <source>What is on it · F6</source>
        <translation>查看推车上 · F6</translation>
    </message>
    <message>
        <source>take off: {count}</source>
        <translation>需取下：{count}</translation>
    </message>
    <message>
        <source>incomplete: {count}</source>
        <translation>缺包裹：{count}</translation>
    </message>
    <message>
        <source>missing: {count}</source>
        <translation>未上推车：{count}</translation>
    </message>
    <message>
        <source>of these must go: {count}</source>
        <translation>其中必须发走：{count}</translation>
    </message>
    <message>
        <source>put aside: {count}</source>
        <translation>留下不发：{count}</translation>
    </message>
    <message>
        <source>to pack for today: {count}</source>
        <translation>今天待备货：{count}</translation>
    </message>
    <message>
        <source>Everything is on the cart</source>
        <translation>全部已上推车</translation>
    </message>
    <message>
        <source>Pick-up by appointment</source>
        <translation>预约上门揽收</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>自送</translation>
    </message>
    <message>
        <source>pass {number}</source>
        <translation>通行证 {number}</translation>
    </message>
    <message>
        <source>Give up… · Shift+F9</source>
        <translation>放弃交接… · Shift+F9</translation>
    </message>
</context>
<context>
    <name>CartRows</name>
    <message>
        <source>■ take off</source>
        <translation>■ 请取下</translation>
    </message>
    <message>
        <source>■ a box is missing</source>
        <translation>■ 缺包裹</translation>
    </message>
    <message>
        <source>▲ must go</source>
        <translation>▲ 必须发走</translation>
    </message>
    <message>
        <source>● may go</source>
        <translation>● 可以发走</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>留下不发</translation>
    </message>
    <message>
        <source>✓ on the cart</source>
        <translation>✓ 已上推车</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>{on} of {count}, not yet: {boxes}</source>
        <translation>{on} / {count}，还缺：{boxes}</translation>
    </message>
</context>
<context>
    <name>CaseCloseDialog</name>
    <message>
        <source>Close the case</source>
        <translation>关闭异常单</translation>
    </message>
    <message>
        <source>Close the case · Enter</source>
        <translation>关闭异常单 · Enter</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>It can be opened again at any time.</source>
        <translation>可随时重新打开。</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Note… · F5</source>
        <translation>备注… · F5</translation>
    </message>
    <message>
        <source>Step done · F6</source>
        <translation>此步完成 · F6</translation>
    </message>
    <message>
        <source>Next… · F7</source>
        <translation>下一步… · F7</translation>
    </message>
    <message>
        <source>It is here… · F9</source>
        <translation>退货已到… · F9</translation>
    </message>
    <message>
        <source>Close… · F8</source>
        <translation>关闭… · F8</translation>
    </message>
    <message>
        <source>Open again · F8</source>
        <translation>重新打开 · F8</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>货件</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>未选择异常单</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>编号 {number}</translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation>{when} 新建</translation>
    </message>
    <message>
        <source>Closed {when}: {outcome}</source>
        <translation>{when} 关闭：{outcome}</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>退货未到</translation>
    </message>
    <message>
        <source>Not here yet, expected for {days}</source>
        <translation>退货未到，已等 {days}</translation>
    </message>
    <message>
        <source>not looked inside yet</source>
        <translation>尚未拆开检查</translation>
    </message>
    <message>
        <source>Here since {when}: {condition}</source>
        <translation>{when} 已到：{condition}</translation>
    </message>
</context>
<context>
    <name>CaseNoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>What was done or heard, and from whom</source>
        <translation>做了什么或得知什么，谁说的</translation>
    </message>
</context>
<context>
    <name>CaseOpenDialog</name>
    <message>
        <source>Open a case</source>
        <translation>新建异常单</translation>
    </message>
    <message>
        <source>Open · Enter</source>
        <translation>新建 · Enter</translation>
    </message>
    <message>
        <source>Open already: {cases}</source>
        <translation>已有未关闭的：{cases}</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Number of the ticket or claim</source>
        <translation>工单号或索赔号</translation>
    </message>
    <message>
        <source>What is known so far</source>
        <translation>目前已知情况</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>No clock: look at the list of cases now and then</source>
        <translation>没有倒计时：请不时查看异常单列表</translation>
    </message>
</context>
<context>
    <name>CaseStepDialog</name>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>Usually, in this order:</source>
        <translation>通常按此顺序：</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>自行填写</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来做什么</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Number of the ticket or claim</source>
        <translation>工单号或索赔号</translation>
    </message>
    <message>
        <source>What was done or heard, and from whom</source>
        <translation>做了什么或得知什么，谁说的</translation>
    </message>
</context>
<context>
    <name>CaseTextsPage</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who gets the text</source>
        <translation>文案发给谁</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文案语言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文案</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>效果预览</translation>
    </message>
    <message>
        <source>Of a posting of which little is known</source>
        <translation>以信息很少的货件为例</translation>
    </message>
    <message>
        <source>Back to the built-in one</source>
        <translation>恢复内置文案</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>字段：{fields}</translation>
    </message>
    <message>
        <source>Where a field isn't known, its sentence falls away, or only the part in [square brackets] around it.</source>
        <translation>字段未知时，所在句子会省略；用 [方括号] 括起的，只省略括号内的部分。</translation>
    </message>
    <message>
        <source>The shop's own</source>
        <translation>店铺自定义</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message>
        <source>Which cases</source>
        <translation>哪些异常单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Returns expected</source>
        <translation>待收退货</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Only mine</source>
        <translation>仅看我的</translation>
    </message>
    <message>
        <source>posting or return: scan or type</source>
        <translation>货件或退货：扫描或输入</translation>
    </message>
    <message>
        <source>Posting or return</source>
        <translation>货件或退货</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>异常单</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>异常单</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No such case here.</source>
        <translation>这里没有此异常单。</translation>
    </message>
    <message>
        <source>✓ No case is open. F2 opens one, in the queue and at the bench.</source>
        <translation>✓ 没有未关闭的异常单。在订单队列和打包台按 F2 新建。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>{cases}, {late} late</source>
        <translation>{cases}，超时 {late} 张</translation>
    </message>
</context>
<context>
    <name>CauseDialog</name>
    <message>
        <source>Why it was late</source>
        <translation>迟发原因</translation>
    </message>
    <message>
        <source>Keep · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>As the journal says: {cause}</source>
        <translation>按操作日志：{cause}</translation>
    </message>
    <message>
        <source>Note: how you know it</source>
        <translation>备注：怎么知道的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the journal says is kept beside it. Undo takes it back.</source>
        <translation>操作日志中的原因会一并保留。可撤销。</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>{name}: {numbers}</source>
        <translation>{name}：{numbers}</translation>
    </message>
</context>
<context>
    <name>ClosedDays</name>
    <message>
        <source>First closed day</source>
        <translation>休息首日</translation>
    </message>
    <message>
        <source>Last closed day</source>
        <translation>休息末日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>休息日</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Hand over to {carrier}</source>
        <translation>交运给 {carrier}</translation>
    </message>
    <message>
        <source>Hand over {count} · Enter</source>
        <translation>交运 {count} 个 · Enter</translation>
    </message>
    <message>
        <source>To {carrier}: {counts}</source>
        <translation>交给 {carrier}：{counts}</translation>
    </message>
    <message>
        <source>Must go and is not on the cart: {postings}</source>
        <translation>必须发走但不在推车上：{postings}</translation>
    </message>
    <message>
        <source>Take off the cart, it must not leave: {postings}</source>
        <translation>请从推车取下，不得发出：{postings}</translation>
    </message>
    <message>
        <source>Stays here, because a box of it is missing: {postings}</source>
        <translation>缺包裹，留下不发：{postings}</translation>
    </message>
    <message>
        <source>May go and is not on the cart: {postings}</source>
        <translation>可以发走但不在推车上：{postings}</translation>
    </message>
    <message>
        <source>✓ Nothing is missing</source>
        <translation>✓ 没有缺漏</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>交运时间</translation>
    </message>
    <message>
        <source>Left today at ({city})</source>
        <translation>今天交运时间（{city}）</translation>
    </message>
    <message>
        <source>This can't be undone; what didn't leave is taken back one by one.</source>
        <translation>无法撤销；未交运的只能逐个撤回。</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> 另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>CommandSheetDialog</name>
    <message>
        <source>Hang it where every scanner reaches it: what keys do, these codes do.</source>
        <translation>挂在每把扫码枪都扫得到的地方：扫码等于按键。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n posting(s)</source>
        <translation>
            <numerusform>%n 个货件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 种商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n 张面单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) waiting</source>
        <translation>
            <numerusform>%n 次扫描待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s)</source>
        <translation>
            <numerusform>%n 个追踪号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>变更 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>无变化 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>未通过 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good</source>
        <translation>
            <numerusform>可用 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>待确认 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>未通过 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) entered</source>
        <translation>
            <numerusform>已填写 %n 个追踪号码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in spite of a warning</source>
        <translation>
            <numerusform>其中 %n 个忽略了警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) printed</source>
        <translation>
            <numerusform>已打印 %n 张面单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tear %n label(s) off: they no longer count</source>
        <translation>
            <numerusform>请撕掉 %n 张面单：已作废</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) prepared</source>
        <translation>
            <numerusform>已准备 %n 张面单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packing slip(s)</source>
        <translation>
            <numerusform>%n 张装箱单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong scan(s)</source>
        <translation>
            <numerusform>扫错 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) listed from the orders</source>
        <translation>
            <numerusform>从订单收录 %n 种商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) taken off the list</source>
        <translation>
            <numerusform>从列表移除 %n 种商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n 个包裹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 张异常单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s)</source>
        <translation>
            <numerusform>%n 条新预警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached</source>
        <translation>
            <numerusform>已附加 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached before</source>
        <translation>
            <numerusform>%n 个文件之前已附加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing or changed</source>
        <translation>
            <numerusform>%n 个文件缺失或被改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domestic number(s) entered</source>
        <translation>
            <numerusform>已填写 %n 个国内单号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking number(s) taken to Ozon's cabinet</source>
        <translation>
            <numerusform>已取用 %n 个追踪号码填到 Ozon 卖家后台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) put into the pool: {carrier}</source>
        <translation>
            <numerusform>已加入单号池 %n 个：{carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) taken out of the pool</source>
        <translation>
            <numerusform>从单号池移出 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>未使用 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given out</source>
        <translation>
            <numerusform>已发放 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>已移出 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>running low: buy new ones</source>
        <translation>快用完了：请补购</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) left in the pool: {carrier}</source>
        <translation>
            <numerusform>单号池剩余 %n 个：{carrier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracking event(s)</source>
        <translation>
            <numerusform>%n 条物流轨迹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>已签收 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still here</source>
        <translation>
            <numerusform>仍在仓库 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must go with it</source>
        <translation>
            <numerusform>%n 个必须这次发走</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not packed yet</source>
        <translation>
            <numerusform>%n 个未备货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) not handed over</source>
        <translation>
            <numerusform>%n 个货件未交运</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its postings are known here already, as those of {store}.</source>
        <translation>
            <numerusform>其中 %n 个货件在此已有，属于 {store}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) of this file belong to {store} and stay there</source>
        <translation>
            <numerusform>此文件中 %n 个货件属于 {store}，保持不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posting(s) late within 30 minutes</source>
        <translation>
            <numerusform>%n 个货件将在 30 分钟内超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to pack</source>
        <translation>
            <numerusform>待备货 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>已超时 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>nearest {time}</source>
        <translation>最早截止 {time}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on · Enter</source>
        <translation>继续 · Enter</translation>
    </message>
    <message>
        <source>The program ended by an error of its own the last time</source>
        <translation>上次程序因出错而退出</translation>
    </message>
    <message>
        <source>The report holds no order, no buyer and no name.</source>
        <translation>报告里不含订单、买家和姓名。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Send to support…</source>
        <translation>发给技术支持…</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) so far</source>
        <translation>
            <numerusform>已出现 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything packed, entered or imported so far is saved.</source>
        <translation>已备货、已填写、已导入的都已保存。</translation>
    </message>
    <message>
        <source>The database was looked through and is sound.</source>
        <translation>数据库已检查，完好无损。</translation>
    </message>
    <message>
        <source>Look whether what you did last was done, then go on.</source>
        <translation>请先确认最后一步是否已完成，再继续。</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ 已复制</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Any days</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Show · Enter</source>
        <translation>查看 · Enter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Days are Moscow's, both are counted.</source>
        <translation>按莫斯科日期，首尾两天都算。</translation>
    </message>
    <message>
        <source>That is too long to be seen</source>
        <translation>时间太长，无法查看</translation>
    </message>
    <message>
        <source>Two years at most</source>
        <translation>最多两年</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Cancel · Esc</source>
        <translation>取消 · Esc</translation>
    </message>
    <message>
        <source>A scan came in here and was not used</source>
        <translation>扫描落在此对话框中，未被使用</translation>
    </message>
    <message>
        <source>Close this first, then scan again</source>
        <translation>请先关闭此对话框，再重新扫描</translation>
    </message>
</context>
<context>
    <name>DeskFrame</name>
    <message>
        <source>Queue</source>
        <translation>订单队列</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>打包台</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>告知 Ozon</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>异常单</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>No posting chosen</source>
        <translation>未选择货件</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>最近截止</translation>
    </message>
</context>
<context>
    <name>DivideDialog</name>
    <message>
        <source>Divide among boxes</source>
        <translation>拆分包裹</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>▲ Its labels are printed already. When the boxes change, they no longer count.</source>
        <translation>▲ 面单已打印。包裹一改，面单即作废。</translation>
    </message>
    <message>
        <source>Drag goods to another box (Shift: all pieces). Keys: arrows choose, Ctrl+← Ctrl+→ or − + move one piece, with Shift all, Ctrl+N makes a new box.</source>
        <translation>把商品拖到另一个包裹（按住 Shift：全部件数）。键盘：方向键选择，Ctrl+← Ctrl+→ 或 − + 移一件，加 Shift 移全部，Ctrl+N 新建包裹。</translation>
    </message>
    <message>
        <source>{pieces}, boxes: {boxes}</source>
        <translation>{pieces}，包裹：{boxes}</translation>
    </message>
    <message>
        <source>How many of {article} into box {box}?</source>
        <translation>{article} 放几件到包裹 {box}？</translation>
    </message>
</context>
<context>
    <name>Doings</name>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Import Ozon's export</source>
        <translation>导入 Ozon 导出文件</translation>
    </message>
    <message>
        <source>Back-up made</source>
        <translation>备份完成</translation>
    </message>
    <message>
        <source>Orders and labels (*.csv *.xlsx *.xls *.txt *.pdf);;All files (*)</source>
        <translation>订单和面单 (*.csv *.xlsx *.xls *.txt *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>F11 shows all cases</source>
        <translation>按 F11 查看全部异常单</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Verdict</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>最近完成</translation>
    </message>
    <message>
        <source>The boxes done last will stand here, with what was thought of their numbers.</source>
        <translation>最近完成的包裹及其号码的校验结果会显示在这里。</translation>
    </message>
    <message>
        <source>{verdict} (kept anyway)</source>
        <translation>{verdict}（仍然保留）</translation>
    </message>
</context>
<context>
    <name>DueBox</name>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Ozon's date</source>
        <translation>Ozon 日期</translation>
    </message>
    <message>
        <source>By rule {rule}: {moment}</source>
        <translation>按规则 {rule}：{moment}</translation>
    </message>
    <message>
        <source>Look again tomorrow</source>
        <translation>明天再看</translation>
    </message>
    <message>
        <source>Ozon's own date…</source>
        <translation>Ozon 给出的日期…</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Look again in {days}</source>
        <translation>{days}后再看</translation>
    </message>
</context>
<context>
    <name>ElementFields</name>
    <message>
        <source>what is left</source>
        <translation>占满剩余</translation>
    </message>
    <message>
        <source>With its name before it</source>
        <translation>前面加名称</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Smaller rather than cut</source>
        <translation>放不下时缩小，不截断</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Width in its line</source>
        <translation>行内宽度</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>White below</source>
        <translation>下方留白</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Lines of each name</source>
        <translation>每个名称的行数</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>单独一行</translation>
    </message>
    <message>
        <source>Beside previous</source>
        <translation>与上一项并排</translation>
    </message>
    <message>
        <source>Behind previous</source>
        <translation>接在上一项后</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Side length</source>
        <translation>边长</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字高</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Elements of the label, from top to bottom</source>
        <translation>面单元素，从上到下</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Try with sample orders</source>
        <translation>用示例订单试用</translation>
    </message>
    <message>
        <source>Search in all tabs</source>
        <translation>在全部标签页中搜索</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Drop the file here that you downloaded from Ozon (Orders → Export), or try it with made-up ones</source>
        <translation>把从 Ozon 下载的文件（订单 → 导出）拖到这里，或先用虚构订单试用</translation>
    </message>
    <message>
        <source>The filters above hide the rest</source>
        <translation>其余被上方筛选隐藏</translation>
    </message>
    <message>
        <source>Nothing found in this tab</source>
        <translation>此标签页中没有找到</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>没有待备货的货件</translation>
    </message>
    <message>
        <source>Drop Ozon's export here</source>
        <translation>把 Ozon 导出文件拖到这里</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Open a shop taken along…</source>
        <translation>迁入店铺数据…</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>Take it back…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Show in the queue</source>
        <translation>在队列中显示</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed</source>
        <translation>选择一条记录，查看改了什么</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>记录 {number}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…另有 {count}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Tracking event</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>包裹 {number}</translation>
    </message>
    <message>
        <source>What has happened? The key writes it down.</source>
        <translation>发生了什么？按键即登记。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The carrier's words, if they matter</source>
        <translation>承运商原文（需要时填写）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When ({zone})</source>
        <translation>时间（{zone}）</translation>
    </message>
</context>
<context>
    <name>EventPreviewPage</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation>未通过的行</translation>
    </message>
    <message>
        <source>What becomes of the rows</source>
        <translation>各行处理结果</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>The times name their zone themselves.</source>
        <translation>文件中的时间自带时区。</translation>
    </message>
    <message>
        <source>The times name no zone. Read as:</source>
        <translation>时间没有注明时区。读作：</translation>
    </message>
    <message>
        <source>Times without a zone are read as:</source>
        <translation>没有时区的时间读作：</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The carrier's words</source>
        <translation>承运商原文</translation>
    </message>
</context>
<context>
    <name>EventsDialog</name>
    <message>
        <source>Tracking events</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>Continue · Ctrl+Enter</source>
        <translation>继续 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>About {number}: lines without a number are taken as this one's.</source>
        <translation>关于 {number}：没有号码的行都算作它的。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Continue · Enter</source>
        <translation>继续 · Enter</translation>
    </message>
    <message>
        <source>Comparing with what is known here…</source>
        <translation>正在与现有数据比较…</translation>
    </message>
    <message>
        <source>Take in: {number} · Enter</source>
        <translation>收录：{number} · Enter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>列表 (*.csv *.txt *.xlsx *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Files with tracking events</source>
        <translation>物流轨迹文件</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Scan or type another posting</source>
        <translation>扫描或输入其他货件</translation>
    </message>
    <message>
        <source>Photos and files of the posting</source>
        <translation>货件的照片和文件</translation>
    </message>
    <message>
        <source>Nothing yet. Drop photos here, paste them, or choose files.</source>
        <translation>还没有内容。把照片拖到这里、粘贴，或选择文件。</translation>
    </message>
    <message>
        <source>Photos without a posting</source>
        <translation>未归属货件的照片</translation>
    </message>
    <message>
        <source>Files… · Ctrl+O</source>
        <translation>文件… · Ctrl+O</translation>
    </message>
    <message>
        <source>Paste · Ctrl+V</source>
        <translation>粘贴 · Ctrl+V</translation>
    </message>
    <message>
        <source>Take away · Del</source>
        <translation>移除 · Del</translation>
    </message>
    <message>
        <source>Ozon asks for it · Ctrl+R</source>
        <translation>Ozon 要求提交 · Ctrl+R</translation>
    </message>
    <message>
        <source>Attach here · Ctrl+Enter</source>
        <translation>附到此货件 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Not ours · Ctrl+Del</source>
        <translation>不是我们的 · Ctrl+Del</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>摘要语言</translation>
    </message>
    <message>
        <source>Name the recipient</source>
        <translation>写明收件人</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Bundle for a dispute · Enter</source>
        <translation>生成纠纷材料包 · Enter</translation>
    </message>
    <message>
        <source>Which posting?</source>
        <translation>哪个货件？</translation>
    </message>
    <message>
        <source>Photos without a posting: {n}</source>
        <translation>未归属货件的照片：{n}</translation>
    </message>
    <message>
        <source>Scan its label, or type its number</source>
        <translation>请扫描面单或输入号码</translation>
    </message>
    <message>
        <source>Ozon asks for evidence</source>
        <translation>Ozon 要求提交凭证</translation>
    </message>
    <message>
        <source>Ozon asks for evidence by {time}</source>
        <translation>Ozon 要求提交凭证，最晚 {time}</translation>
    </message>
    <message>
        <source>MISSING: {name}</source>
        <translation>缺失：{name}</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>✓ Saved: {file}, {files}</source>
        <translation>✓ 已保存：{file}，{files}</translation>
    </message>
    <message>
        <source>Not all files are as they were</source>
        <translation>有文件与原来不一致</translation>
    </message>
    <message>
        <source>Taken away. Ctrl+Z in the window brings it back</source>
        <translation>已移除。在主窗口按 Ctrl+Z 可恢复</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard</source>
        <translation>剪贴板中没有图片或文件</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export · Enter</source>
        <translation>导出 · Enter</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿 (.xlsx)</translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation>纯表格 (.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Which list, and as what?</source>
        <translation>导出哪个列表，什么格式？</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>Save as “{file}” · Enter</source>
        <translation>另存为“{file}” · Enter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>{view} ({postings})</source>
        <translation>{view}（{postings}）</translation>
    </message>
    <message>
        <source>{view} (as filtered)</source>
        <translation>{view}（按筛选）</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Whose fault the cancellation was</source>
        <translation>取消是谁的责任</translation>
    </message>
    <message>
        <source>Keep · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>As Ozon's words say</source>
        <translation>按 Ozon 的说法</translation>
    </message>
    <message>
        <source>Note: how you know it</source>
        <translation>备注：您如何得知</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Cancelled on {day}: {reason}</source>
        <translation>{day} 取消：{reason}</translation>
    </message>
    <message>
        <source>Only the seller's counts against the shop. Undo takes it back.</source>
        <translation>只有卖家责任才计入店铺指标。可用“撤销”收回。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>{name}: {value}. Click to take this filter away</source>
        <translation>{name}：{value}。点击清除此筛选</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FirstDeed</name>
    <message>
        <source>Enter packs the first posting</source>
        <translation>按 Enter 为第一个货件备货</translation>
    </message>
    <message>
        <source>So does a scan of its number, or of an article. At the bench scan each piece, or press Enter</source>
        <translation>扫它的发货号码或商品也行。到打包台后，每件扫一次，或按 Enter</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>When the browser saves one of Ozon's exports there, the desk offers to import it.</source>
        <translation>浏览器把 Ozon 导出文件存到那里时，程序会提示导入。</translation>
    </message>
    <message>
        <source>Watch a folder for new exports</source>
        <translation>监视文件夹中的新导出文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>Folder of the browser's downloads</source>
        <translation>浏览器的下载文件夹</translation>
    </message>
    <message>
        <source>A camera or phone that puts its photos into a folder: each goes to its posting when its name or a label in the picture tells it, otherwise it is offered. The folder itself is never changed.</source>
        <translation>相机或手机会把照片存到一个文件夹：文件名或图中面单能认出货件的，归入该货件，其余的会提示处理。文件夹本身绝不改动。</translation>
    </message>
    <message>
        <source>Take photos of packing from a folder</source>
        <translation>从文件夹获取打包照片</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>照片文件夹</translation>
    </message>
</context>
<context>
    <name>Foreseen</name>
    <message numerus="yes">
        <source>No deadline moves (of %n open posting(s))</source>
        <translation>
            <numerusform>没有截止时间变动（未完结货件 %n 个）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open posting(s) get other deadlines</source>
        <translation>
            <numerusform>%n 个未完结货件的截止时间会变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) late at once</source>
        <translation>
            <numerusform>%n 个会立即超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are no longer late</source>
        <translation>
            <numerusform>%n 个不再超时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreshnessLine</name>
    <message>
        <source>Nothing imported yet</source>
        <translation>尚未导入</translation>
    </message>
    <message>
        <source>Last import {ago} · {file}</source>
        <translation>上次导入 {ago} · {file}</translation>
    </message>
    <message>
        <source>Last import {ago} · {file}: cancellations may be unknown</source>
        <translation>上次导入 {ago} · {file}：可能有尚未获知的取消</translation>
    </message>
    <message>
        <source>sample orders</source>
        <translation>示例订单</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give the hand-over up</source>
        <translation>放弃本次交接</translation>
    </message>
    <message>
        <source>Nothing has left · Enter</source>
        <translation>没有包裹发出 · Enter</translation>
    </message>
    <message>
        <source>On its cart: {boxes}</source>
        <translation>推车上：{boxes}</translation>
    </message>
    <message>
        <source>They wait to leave again. An appointment is forgotten here: tell the carrier.</source>
        <translation>它们将重新等待交运。预约在此作废，请通知承运商。</translation>
    </message>
</context>
<context>
    <name>GoodsList</name>
    <message>
        <source>Goods to put in</source>
        <translation>要放入的商品</translation>
    </message>
</context>
<context>
    <name>GoodsModel</name>
    <message>
        <source>box {box}: {done} of {wanted}</source>
        <translation>包裹 {box}：{done}/{wanted}</translation>
    </message>
    <message>
        <source>Honest Sign: {codes} of {wanted}</source>
        <translation>诚实标志：{codes}/{wanted}</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>First steps</source>
        <translation>新手向导</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 上一步</translation>
    </message>
    <message>
        <source>Later · Esc</source>
        <translation>以后再说 · Esc</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>Begin · Enter</source>
        <translation>开始 · Enter</translation>
    </message>
    <message>
        <source>Go on · Enter</source>
        <translation>继续 · Enter</translation>
    </message>
</context>
<context>
    <name>HandoverListDialog</name>
    <message>
        <source>Hand-over list: {carrier}</source>
        <translation>交接单：{carrier}</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>{postings}. Two signatures on it: yours, and that of whoever takes the parcels.</source>
        <translation>{postings}。需双方签字：您和揽收人。</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Past hand-overs… · F7</source>
        <translation>历史交接… · F7</translation>
    </message>
    <message>
        <source>On the way to the hub: {count}… · F8</source>
        <translation>送往枢纽途中：{count}… · F8</translation>
    </message>
    <message>
        <source>Nothing waits to leave</source>
        <translation>没有待交运的货件</translation>
    </message>
    <message>
        <source>Pack it first</source>
        <translation>请先备货</translation>
    </message>
    <message>
        <source>Scan every box onto the cart first</source>
        <translation>请先把每个包裹扫上推车</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>推车是空的</translation>
    </message>
    <message>
        <source>Handed over to {carrier}: {postings}</source>
        <translation>已交运给 {carrier}：{postings}</translation>
    </message>
    <message>
        <source>Take off the cart: {postings}</source>
        <translation>请从推车取下：{postings}</translation>
    </message>
</context>
<context>
    <name>HealthCounts</name>
    <message numerus="yes">
        <source>%n more late one(s) and the share is {percent}</source>
        <translation>
            <numerusform>再迟发 %n 个，逾期率就达到 {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of them and the index is above {percent}</source>
        <translation>
            <numerusform>再取消 %n 个，取消率就超过 {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer and the share is below {percent}</source>
        <translation>
            <numerusform>少迟发 %n 个，逾期率就低于 {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer and the index is back at {percent}</source>
        <translation>
            <numerusform>少取消 %n 个，取消率就回到 {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If today's %n slip</source>
        <translation>
            <numerusform>若今天的 %n 个逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the %n due on {day} slip</source>
        <translation>
            <numerusform>若 {day} 到期的 %n 个逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won't be packed in time</source>
        <translation>
            <numerusform>%n 个来不及备货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past their moment already</source>
        <translation>
            <numerusform>%n 个已超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to pack today</source>
        <translation>
            <numerusform>今天待备货 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) nobody knows the fault of</source>
        <translation>
            <numerusform>%n 个取消责任不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by this desk's own date, because Ozon gave none</source>
        <translation>
            <numerusform>其中 %n 个按本程序计算的时间，因 Ozon 未给日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work now</source>
        <translation>
            <numerusform>当前 %n 人在备货</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median of %n hour(s) of packing</source>
        <translation>
            <numerusform>%n 个备货小时的中位数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthList</name>
    <message>
        <source>What it is made of</source>
        <translation>构成明细</translation>
    </message>
    <message>
        <source>Whose fault… · F4</source>
        <translation>谁的责任… · F4</translation>
    </message>
    <message>
        <source>Late {n}</source>
        <translation>迟发 {n}</translation>
    </message>
    <message>
        <source>Warehouses {n}</source>
        <translation>仓库 {n}</translation>
    </message>
    <message>
        <source>Cancellations {n}</source>
        <translation>取消 {n}</translation>
    </message>
    <message>
        <source>Fault unknown {n}</source>
        <translation>责任不明 {n}</translation>
    </message>
    <message>
        <source>Due today {n}</source>
        <translation>今日应发 {n}</translation>
    </message>
    <message>
        <source>Won't be packed {n}</source>
        <translation>来不及打包 {n}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>To be shipped by</source>
        <translation>最晚发运</translation>
    </message>
    <message>
        <source>To be packed by</source>
        <translation>最晚打包</translation>
    </message>
    <message>
        <source>{span}, still here</source>
        <translation>{span}，仍未发出</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>本机推算</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Late of due</source>
        <translation>应发中的迟发</translation>
    </message>
    <message>
        <source>Until the threshold</source>
        <translation>距阈值</translation>
    </message>
    <message>
        <source>{fault} (you say so)</source>
        <translation>{fault}（您认定）</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Whose fault</source>
        <translation>谁的责任</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>罚款</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>Store and warehouse</source>
        <translation>店铺和仓库</translation>
    </message>
    <message>
        <source>Today · Home</source>
        <translation>今天 · Home</translation>
    </message>
    <message>
        <source>Late review · Esc</source>
        <translation>迟发复盘 · Esc</translation>
    </message>
    <message>
        <source>Overdue share, day by day</source>
        <translation>逾期率（按天）</translation>
    </message>
    <message>
        <source>Cancellation index, day by day</source>
        <translation>取消率（按天）</translation>
    </message>
    <message>
        <source>Health of the shop</source>
        <translation>店铺健康度</translation>
    </message>
    <message>
        <source>Overdue share, as Ozon showed it each day</source>
        <translation>逾期率（Ozon 当日显示值）</translation>
    </message>
    <message>
        <source>Cancellation index, as Ozon showed it each day</source>
        <translation>取消率（Ozon 当日显示值）</translation>
    </message>
    <message>
        <source>All warehouses</source>
        <translation>所有仓库</translation>
    </message>
    <message>
        <source>Overdue share</source>
        <translation>逾期率</translation>
    </message>
    <message>
        <source>block at {percent}</source>
        <translation>{percent} 时封锁</translation>
    </message>
    <message>
        <source>Cancellation index</source>
        <translation>取消率</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message>
        <source>Search all pages · Ctrl+F</source>
        <translation>搜索全部页面 · Ctrl+F</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜索全部页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back · Alt+←</source>
        <translation>后退 · Alt+←</translation>
    </message>
    <message>
        <source>Forward · Alt+→</source>
        <translation>前进 · Alt+→</translation>
    </message>
    <message>
        <source>Not on any page.</source>
        <translation>没有页面提到。</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Hold</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Hold · Enter</source>
        <translation>搁置 · Enter</translation>
    </message>
    <message>
        <source>Note: what is missing, who was asked</source>
        <translation>备注：缺什么，问了谁</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The deadline runs on. Release it from the queue when it can go.</source>
        <translation>截止时间继续计算。可以发运时，请在订单队列中恢复。</translation>
    </message>
</context>
<context>
    <name>HowMany</name>
    <message>
        <source>How many pieces</source>
        <translation>几件</translation>
    </message>
    <message>
        <source>Move · Enter</source>
        <translation>移动 · Enter</translation>
    </message>
    <message>
        <source>All {count} · Shift+Enter</source>
        <translation>全部 {count} 件 · Shift+Enter</translation>
    </message>
</context>
<context>
    <name>HubDialog</name>
    <message>
        <source>On the way to the carrier's hub</source>
        <translation>送往承运商枢纽途中</translation>
    </message>
    <message>
        <source>Reached the hub · Enter</source>
        <translation>已到枢纽 · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Mark what has arrived: with Shift or Ctrl several, with Ctrl+A all.</source>
        <translation>请选中已到的：按住 Shift 或 Ctrl 多选，Ctrl+A 全选。</translation>
    </message>
</context>
<context>
    <name>IdlePage</name>
    <message>
        <source>Scan a posting or a product</source>
        <translation>请扫描发货号码或商品</translation>
    </message>
    <message>
        <source>A product picks the posting that needs it first. Enter opens the next one:</source>
        <translation>扫描商品，会打开最急需它的货件。按 Enter 打开下一个：</translation>
    </message>
    <message>
        <source>Nothing to pack now. Import Ozon's newest export to get the next orders.</source>
        <translation>现在没有待备货的货件。请导入 Ozon 最新的导出文件。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>跳过此文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>File {number} of {total}: {file}</source>
        <translation>文件 {number}/{total}：{file}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Continue · Enter</source>
        <translation>继续 · Enter</translation>
    </message>
    <message>
        <source>Comparing with what is known here…</source>
        <translation>正在与现有数据比较…</translation>
    </message>
    <message>
        <source>Import · Enter</source>
        <translation>导入 · Enter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>Import… · Ctrl+I</source>
        <translation>导入… · Ctrl+I</translation>
    </message>
    <message>
        <source>New in the watched folder: {files}</source>
        <translation>监视文件夹有新文件：{files}</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>Every deed</source>
        <translation>全部操作</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>无操作人</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nothing was done here yet.</source>
        <translation>这里还没有任何操作。</translation>
    </message>
    <message>
        <source>Search: a posting, its number or a part of it, a file, a carrier…</source>
        <translation>搜索：货件、完整或部分号码、文件、承运商…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜索操作日志</translation>
    </message>
    <message>
        <source>Nothing in the journal says “{text}”.</source>
        <translation>操作日志中没有含“{text}”的记录。</translation>
    </message>
    <message>
        <source>Nothing was done then.</source>
        <translation>这段时间没有操作。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Labels of the list</source>
        <translation>列表的面单</translation>
    </message>
    <message>
        <source>Undo · redo</source>
        <translation>撤销 · 重做</translation>
    </message>
    <message>
        <source>Pack the posting selected</source>
        <translation>为所选货件备货</translation>
    </message>
    <message>
        <source>Clear the search, close a dialog</source>
        <translation>清除搜索，关闭对话框</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Acknowledge an alarm at the bench</source>
        <translation>解除打包台警报</translation>
    </message>
    <message>
        <source>The same, by scanning this code</source>
        <translation>扫描此码效果相同</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>商品列表</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Print queue: what came out, what didn't and why</source>
        <translation>打印队列：打了什么、没打什么、为什么</translation>
    </message>
    <message>
        <source>Print failed labels again</source>
        <translation>重新打印失败的面单</translation>
    </message>
    <message>
        <source>Who packs: badge, or name and PIN</source>
        <translation>谁在打包：工牌，或姓名加 PIN</translation>
    </message>
    <message>
        <source>Packers' days: how much, how fast, what went wrong</source>
        <translation>打包员日报：数量、速度、差错</translation>
    </message>
    <message>
        <source>At the bench: divide · next box · packed without scanning · put aside · hold</source>
        <translation>打包台：拆分 · 下一包裹 · 免扫 · 移出 · 搁置</translation>
    </message>
    <message>
        <source>Hand-over to the carriers</source>
        <translation>交接给承运商</translation>
    </message>
    <message>
        <source>↑ ↓ · Ctrl+Enter</source>
        <translation>↑ ↓ · Ctrl+Enter</translation>
    </message>
    <message>
        <source>What will go wrong next · new alarms seen</source>
        <translation>风险预警 · 新预警标为已看</translation>
    </message>
    <message>
        <source>Tracking events from a file or a paste</source>
        <translation>从文件或粘贴导入物流轨迹</translation>
    </message>
    <message>
        <source>Silent parcels: nothing was heard of them for too long</source>
        <translation>轨迹停滞的包裹：太久没有新轨迹</translation>
    </message>
    <message>
        <source>Evidence: photos and files, the bundle for a dispute</source>
        <translation>凭证：照片和文件、纠纷材料包</translation>
    </message>
    <message>
        <source>Take the photos that are offered</source>
        <translation>收下提示的照片</translation>
    </message>
    <message>
        <source>Queue, packing, tracking, hand-over, alarms, cases, tell Ozon, journal, review</source>
        <translation>队列、打包台、追踪号码、交接、预警、异常单、告知 Ozon、日志、复盘</translation>
    </message>
    <message>
        <source>Report of a week or a month: workbook and PDF</source>
        <translation>周报表或月报表：工作簿和 PDF</translation>
    </message>
    <message>
        <source>An owner signs in with the PIN, or out</source>
        <translation>店主用 PIN 登录或退出</translation>
    </message>
    <message>
        <source>Review: what was late, why, what it costs</source>
        <translation>复盘：哪些迟发、为什么、有什么后果</translation>
    </message>
    <message>
        <source>Alt+← → · 1 … 6 · F4</source>
        <translation>Alt+← → · 1 … 6 · F4</translation>
    </message>
    <message>
        <source>These keys · help on the screen or dialog in front</source>
        <translation>本快捷键表 · 当前页面或对话框的帮助</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各页通用</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>订单队列</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>打包台</translation>
    </message>
    <message>
        <source>Open a case on the posting</source>
        <translation>为货件新建异常单</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Ozon's cabinet · pool list · domestic · from the pool · no number yet · from file</source>
        <translation>Ozon 卖家后台 · 单号池 · 国内单号 · 从单号池取 · 暂无号码 · 从文件</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Another carrier · the cart leaves</source>
        <translation>换承运商 · 推车交运</translation>
    </message>
    <message>
        <source>Place and time · what is on the cart, or missing</source>
        <translation>地点和时间 · 查看推车上的、未上推车的</translation>
    </message>
    <message>
        <source>Hand-overs so far · what reached the hub</source>
        <translation>历史交接 · 哪些已到枢纽</translation>
    </message>
    <message>
        <source>Take the rows chosen off the cart · give the hand-over up</source>
        <translation>从推车取下选中行 · 放弃交接</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>How far to look</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>The posting · a case on it</source>
        <translation>查看货件 · 新建异常单</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>异常单</translation>
    </message>
    <message>
        <source>Open a case · note · step done</source>
        <translation>新建异常单 · 备注 · 此步完成</translation>
    </message>
    <message>
        <source>Change · close or reopen · the return is here</source>
        <translation>改下一步 · 关闭或重新打开 · 退货已到</translation>
    </message>
    <message>
        <source>The text to send: another reader · another language · copy</source>
        <translation>待发文案：选发给谁 · 选语言 · 复制</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>告知 Ozon</translation>
    </message>
    <message>
        <source>Copy the numbers · with tracking numbers</source>
        <translation>复制号码 · 连同追踪号码复制</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Search · take the entry back</source>
        <translation>搜索 · 撤销这条记录</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>Earlier, later · day, week, month, quarter, year, any days · another cause</source>
        <translation>往前、往后 · 日、周、月、季、年、任意日期 · 改原因</translation>
    </message>
    <message>
        <source>What is behind it, the posting</source>
        <translation>查看明细、货件</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>店铺健康度</translation>
    </message>
    <message>
        <source>Whose fault · today · back to the review</source>
        <translation>谁的责任 · 今天 · 返回复盘</translation>
    </message>
    <message>
        <source>Packers' days</source>
        <translation>打包员日报</translation>
    </message>
    <message>
        <source>What somebody packed that day</source>
        <translation>查看所选打包员当天备货的货件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Apply the page</source>
        <translation>应用本页</translation>
    </message>
    <message>
        <source>Settings · quit</source>
        <translation>设置 · 退出</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部异常单</translation>
    </message>
    <message>
        <source>Health: how Ozon judges the shop</source>
        <translation>店铺健康度：Ozon 怎么评价店铺</translation>
    </message>
    <message>
        <source>↑ ↓ · PgUp · PgDown</source>
        <translation>↑ ↓ · PgUp · PgDown</translation>
    </message>
    <message>
        <source>Walk in the list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Text larger · smaller · at 100 %</source>
        <translation>文字放大 · 缩小 · 恢复 100%</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The next tab · the one before</source>
        <translation>下一个标签页 · 上一个标签页</translation>
    </message>
    <message>
        <source>Open a case · tracking number · label</source>
        <translation>新建异常单 · 追踪号码 · 面单</translation>
    </message>
    <message>
        <source>Hold, or release again · promised date · cancel</source>
        <translation>搁置或恢复 · 承诺日期 · 取消</translation>
    </message>
    <message>
        <source>Divide among boxes · unpack · pulled from the pile</source>
        <translation>拆分包裹 · 拆箱 · 已取出</translation>
    </message>
    <message>
        <source>Enter a tracking event of the posting</source>
        <translation>登记货件的物流轨迹</translation>
    </message>
    <message>
        <source>Paste what the carrier's page says of the posting</source>
        <translation>粘贴承运商网页上的轨迹</translation>
    </message>
    <message>
        <source>Of the rows marked: status by hand · reached the hub · didn't leave</source>
        <translation>选中行：手动设置状态 · 已到枢纽 · 未交运</translation>
    </message>
</context>
<context>
    <name>LabelOutput</name>
    <message>
        <source>{width} × {height} mm</source>
        <translation>{width} × {height} 毫米</translation>
    </message>
    <message>
        <source>packing slip</source>
        <translation>装箱单</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>The label</source>
        <translation>面单</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Make the labels · Enter</source>
        <translation>生成面单 · Enter</translation>
    </message>
    <message>
        <source>The label printer</source>
        <translation>面单打印机</translation>
    </message>
    <message>
        <source>PDF, one label a page</source>
        <translation>PDF，每页一张</translation>
    </message>
    <message>
        <source>PDF, several on A4</source>
        <translation>PDF，A4 一页多张</translation>
    </message>
    <message>
        <source>Size, mm</source>
        <translation>尺寸，毫米</translation>
    </message>
    <message>
        <source>Language of the label</source>
        <translation>面单语言</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>输出到</translation>
    </message>
    <message>
        <source>Preview of the first label</source>
        <translation>首张预览</translation>
    </message>
    <message>
        <source>No printer is chosen for this size: choose one in Settings.</source>
        <translation>此尺寸未选打印机：请在设置中选择。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>Last one first, for printers that stack</source>
        <translation>倒序，适合叠放出纸的打印机</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>LabelsPage</name>
    <message>
        <source>{size} mm</source>
        <translation>{size} 毫米</translation>
    </message>
    <message>
        <source>This is how a label will look:</source>
        <translation>面单样式：</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>A label of {size} mm</source>
        <translation>{size} 毫米面单</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language do you read?</source>
        <translation>您用哪种语言？</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message>
        <source>Late of due</source>
        <translation>应发中的迟发</translation>
    </message>
    <message>
        <source>{late} late</source>
        <translation>迟发 {late}</translation>
    </message>
    <message>
        <source>of {due} due</source>
        <translation>应发 {due}</translation>
    </message>
    <message>
        <source>{before}: {share} ({late} of {due})</source>
        <translation>{before}：{share}（{late}/{due}）</translation>
    </message>
    <message>
        <source>{before}: nothing was due</source>
        <translation>{before}：没有应发货件</translation>
    </message>
    <message>
        <source>* {n} by dates computed here</source>
        <translation>* 其中 {n} 个按本程序计算的时间</translation>
    </message>
</context>
<context>
    <name>LateColumns</name>
    <message>
        <source>Late by</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在要做</translation>
    </message>
    <message>
        <source>{span}, still here</source>
        <translation>{span}，仍在仓库</translation>
    </message>
    <message>
        <source>in the share (R17)</source>
        <translation>计入逾期率（R17）</translation>
    </message>
    <message>
        <source>fee {fee} {currency} (R18)</source>
        <translation>罚款 {fee} {currency}（R18）</translation>
    </message>
    <message>
        <source>points: {points} (R13)</source>
        <translation>扣分：{points}（R13）</translation>
    </message>
    <message>
        <source>Due {at}: computed here, because Ozon gave no date</source>
        <translation>截止时间 {at}：本程序计算，因 Ozon 未给日期</translation>
    </message>
    <message>
        <source>Due {at}, by Ozon's own date</source>
        <translation>截止时间 {at}，按 Ozon 日期</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>本机推算</translation>
    </message>
</context>
<context>
    <name>LateList</name>
    <message>
        <source>Late postings</source>
        <translation>迟发货件</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>货件</translation>
    </message>
    <message>
        <source>Only the first {n} are listed. A bar or a filter narrows them.</source>
        <translation>只列出前 {n} 个。点柱形或用筛选可缩小范围。</translation>
    </message>
    <message>
        <source>Another cause… · F4</source>
        <translation>改原因… · F4</translation>
    </message>
    <message>
        <source>Show in the queue · Enter</source>
        <translation>在队列中查看 · Enter</translation>
    </message>
    <message>
        <source>Looking into the journal…</source>
        <translation>正在查操作日志…</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>✓ Nothing was late in these days.</source>
        <translation>✓ 这段时间没有迟发。</translation>
    </message>
    <message>
        <source>Nothing late fits what is chosen.</source>
        <translation>没有符合所选条件的迟发。</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟发</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>computed here</source>
        <translation>本程序计算</translation>
    </message>
    <message>
        <source>Nothing was due in these days.</source>
        <translation>这些天没有应发的货件。</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>Left to put in</source>
        <translation>还需放入</translation>
    </message>
    <message>
        <source>{left} of {total}</source>
        <translation>{left} / {total}</translation>
    </message>
    <message>
        <source>Packed today</source>
        <translation>今日已备货</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Who gets the text</source>
        <translation>文案发给谁</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>文案语言</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>待发文案</translation>
    </message>
    <message>
        <source>Copy · Ctrl+C</source>
        <translation>复制 · Ctrl+C</translation>
    </message>
    <message>
        <source>✓ Copied. Paste it with Ctrl+V</source>
        <translation>✓ 已复制。按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Text to send: F3 to whom, F4 in which language</source>
        <translation>待发文案：F3 选发给谁，F4 选语言</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Scanner: keys this fast, and this many, come from no hand.</source>
        <translation>扫码枪：按键间隔不超过、字符数不少于以下数值，即视为扫码。</translation>
    </message>
    <message>
        <source>Longest gap between keys</source>
        <translation>按键最长间隔</translation>
    </message>
    <message>
        <source>Shortest scan</source>
        <translation>最短扫描字符数</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Here</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>列中内容</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>各列分别是什么？</translation>
    </message>
    <message>
        <source>The desk doesn't know this file's columns yet. It asks once and remembers them.</source>
        <translation>程序还不认识此文件的列。只问一次，之后会记住。</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>还缺：{fields}</translation>
    </message>
    <message>
        <source>* needed   ** one of these is needed</source>
        <translation>* 必填   ** 至少填一个</translation>
    </message>
</context>
<context>
    <name>MegabytesPage</name>
    <message>
        <source>{done} of {total} MB</source>
        <translation>{done} / {total} MB</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Posting</source>
        <translation>货件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Labels of the list…</source>
        <translation>列表的面单(&amp;L)…</translation>
    </message>
    <message>
        <source>Tell &amp;Ozon</source>
        <translation>告知 Ozon(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Ozon Desk</source>
        <translation>关于 Ozon Desk(&amp;A)</translation>
    </message>
    <message>
        <source>Pic&amp;k list…</source>
        <translation>拣货单(&amp;K)…</translation>
    </message>
    <message>
        <source>Packing &amp;slips…</source>
        <translation>装箱单(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Command sheet…</source>
        <translation>指令条码表(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print queue…</source>
        <translation>打印队列(&amp;P)…</translation>
    </message>
    <message>
        <source>Print &amp;failed labels again</source>
        <translation>重新打印失败的面单(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Products…</source>
        <translation>商品(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;ull from the pile…</source>
        <translation>取出包裹(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Divide among boxes…</source>
        <translation>拆分包裹(&amp;D)…</translation>
    </message>
    <message>
        <source>U&amp;npack…</source>
        <translation>拆箱(&amp;N)…</translation>
    </message>
    <message>
        <source>P&amp;ackers</source>
        <translation>打包员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Who packs?…</source>
        <translation>谁在打包(&amp;W)？…</translation>
    </message>
    <message>
        <source>Packers' &amp;days</source>
        <translation>打包员日报(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Names and badges…</source>
        <translation>姓名和工牌(&amp;N)…</translation>
    </message>
    <message>
        <source>Tracking &amp;events…</source>
        <translation>物流轨迹(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Silent parcels…</source>
        <translation>轨迹停滞的包裹(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tracking numbers</source>
        <translation>追踪号码(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Many tracking numbers…</source>
        <translation>批量填写追踪号码(&amp;M)…</translation>
    </message>
    <message>
        <source>Numbers &amp;bought beforehand…</source>
        <translation>预购单号(&amp;B)…</translation>
    </message>
    <message>
        <source>Numbers for Ozon's ca&amp;binet…</source>
        <translation>填到 Ozon 卖家后台的号码(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Hand-over</source>
        <translation>交接(&amp;H)</translation>
    </message>
    <message>
        <source>What will go &amp;wrong next</source>
        <translation>风险预警(&amp;W)</translation>
    </message>
    <message>
        <source>Alarms see&amp;n</source>
        <translation>预警标为已看(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;ases</source>
        <translation>异常单(&amp;A)</translation>
    </message>
    <message>
        <source>Penalty po&amp;ints…</source>
        <translation>扣分(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;vidence…</source>
        <translation>凭证(&amp;V)…</translation>
    </message>
    <message>
        <source>Take the p&amp;hotos offered</source>
        <translation>收下提示的照片(&amp;H)</translation>
    </message>
    <message>
        <source>Open a &amp;case…</source>
        <translation>新建异常单(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报表(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Owner…</source>
        <translation>店主(&amp;O)…</translation>
    </message>
    <message>
        <source>Late &amp;review</source>
        <translation>迟发复盘(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Owner signs out</source>
        <translation>店主退出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help on this screen…</source>
        <translation>本页帮助(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Contents…</source>
        <translation>目录(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;What to do when…</source>
        <translation>遇到情况怎么办(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take the shop along…</source>
        <translation>迁出店铺数据(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Open a shop taken along…</source>
        <translation>迁入店铺数据(&amp;O)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>文字放大(&amp;L)</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>文字缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Text at &amp;100 %</source>
        <translation>文字恢复 100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Health of the shop</source>
        <translation>店铺健康度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>新手向导(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Send to support…</source>
        <translation>发给技术支持(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>MethodsPage</name>
    <message>
        <source>Cut-off</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>First mile</source>
        <translation>头程</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>First mile, working days</source>
        <translation>头程（工作日）</translation>
    </message>
    <message>
        <source>Cut-off (warehouse's time)</source>
        <translation>截单时间（仓库当地）</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Has a cut-off</source>
        <translation>设有截单时间</translation>
    </message>
    <message>
        <source>Orders accepted from then on ship a day later.</source>
        <translation>此时间起接的单晚一天发运。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>称重</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>量尺寸</translation>
    </message>
    <message>
        <source>as the carrier's</source>
        <translation>同承运商设置</translation>
    </message>
    <message>
        <source>Take it anyway (it is written down)</source>
        <translation>仍然使用（会记入日志）</translation>
    </message>
    <message>
        <source>Left blank, it is its carrier's: {values}</source>
        <translation>留空则沿用承运商的设置：{values}</translation>
    </message>
</context>
<context>
    <name>MillimetreBox</name>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
</context>
<context>
    <name>MoveCounts</name>
    <message numerus="yes">
        <source>%n photo(s) and other file(s)</source>
        <translation>
            <numerusform>照片等文件 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) printed since would be printed again: throw away the older ones</source>
        <translation>
            <numerusform>此后打印过的 %n 张面单会再打印一次：旧的请扔掉</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>What would move</source>
        <translation>会变动的截止时间</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>变动后</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原截止时间</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新截止时间</translation>
    </message>
    <message>
        <source>Deadlines that would move</source>
        <translation>会变动的截止时间</translation>
    </message>
    <message>
        <source>it stops</source>
        <translation>不再计时</translation>
    </message>
    <message>
        <source>{late}: at once</source>
        <translation>{late}：立即</translation>
    </message>
</context>
<context>
    <name>MovesLine</name>
    <message>
        <source>Show which…</source>
        <translation>查看哪些…</translation>
    </message>
    <message>
        <source>Reckoning what would move…</source>
        <translation>正在计算会有哪些变动…</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>Show · F12</source>
        <translation>查看 · F12</translation>
    </message>
    <message>
        <source>Seen · Shift+F12</source>
        <translation>标为已看 · Shift+F12</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Nothing else to pack</source>
        <translation>没有其他待备货的货件</translation>
    </message>
    <message>
        <source>Still to pack: {waiting}</source>
        <translation>待备货：{waiting}</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Sounds at the packing bench</source>
        <translation>打包台声音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>whoever works</source>
        <translation>当班的人</translation>
    </message>
    <message>
        <source>an owner, while signed in</source>
        <translation>已登录的店主</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Only an owner changes whom it tells.</source>
        <translation>通知对象只有店主可以修改。</translation>
    </message>
    <message>
        <source>Keep watching in the tray when the window is closed</source>
        <translation>关闭窗口后仍在系统托盘中运行</translation>
    </message>
    <message>
        <source>No program that plays sounds was found on this computer; alarms beep.</source>
        <translation>本机没有能播放声音的程序；警报只会嘀一声。</translation>
    </message>
    <message>
        <source>The right piece</source>
        <translation>拿对了</translation>
    </message>
    <message>
        <source>A posting is packed</source>
        <translation>打包完成</translation>
    </message>
    <message>
        <source>A question, a new alarm, a cut-off that comes near</source>
        <translation>有问题要选、有新预警、快到截单时间</translation>
    </message>
    <message>
        <source>The wrong thing is in the hand</source>
        <translation>拿错了</translation>
    </message>
    <message>
        <source>This posting must not go on</source>
        <translation>停下：这个货件不能继续</translation>
    </message>
    <message>
        <source>Late in 30 minutes: a notice on the desktop</source>
        <translation>30 分钟内将超时：桌面通知</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>通知对象</translation>
    </message>
    <message>
        <source>Once for each posting and deadline, while this window isn't in front. It names no buyer.</source>
        <translation>窗口不在最前面时才提示，每个货件的每个期限只提示一次。不显示买家。</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window's place in the task bar blinks instead.</source>
        <translation>此桌面没有系统托盘：改为任务栏上的窗口图标闪烁。</translation>
    </message>
    <message>
        <source>Countdowns, notices and back-ups go on. Quit with Ctrl+Q, or in the tray.</source>
        <translation>倒计时、通知和备份照常进行。按 Ctrl+Q 或在系统托盘中退出。</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>A file of my own from Ozon…</source>
        <translation>自己的文件（从 Ozon 下载）…</translation>
    </message>
    <message>
        <source>Orders → Export; or drop it here</source>
        <translation>订单 → 导出；或直接拖到这里</translation>
    </message>
    <message>
        <source>Made up, in every stage: to try the whole day. Ctrl+Z takes them away</source>
        <translation>虚构的，各个阶段都有：可以试做一整天的活。按 Ctrl+Z 即可去掉</translation>
    </message>
    <message>
        <source>Sample orders</source>
        <translation>示例订单</translation>
    </message>
    <message>
        <source>Everything, from the file that File → Take the shop along… made there</source>
        <translation>全部数据，来自在那台电脑上用“文件 → 迁出店铺数据…”生成的文件</translation>
    </message>
    <message>
        <source>A shop from another PC…</source>
        <translation>另一台电脑上的店铺…</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回主窗口</translation>
    </message>
    <message>
        <source>Help: Shift+F1. All of this stands in the settings too.</source>
        <translation>帮助：Shift+F1。以上各项在设置里也能改。</translation>
    </message>
    <message>
        <source>What do we begin with?</source>
        <translation>先从什么开始？</translation>
    </message>
</context>
<context>
    <name>OverdueCard</name>
    <message>
        <source>{name}, block at {percent}</source>
        <translation>{name}，{percent} 时封锁</translation>
    </message>
</context>
<context>
    <name>OwnersOnly</name>
    <message>
        <source>Owner signs in · Enter</source>
        <translation>店主登录 · Enter</translation>
    </message>
    <message>
        <source>For owners</source>
        <translation>仅限店主</translation>
    </message>
    <message>
        <source>Only an owner sees and changes this: {owners}</source>
        <translation>仅店主可查看和更改：{owners}</translation>
    </message>
</context>
<context>
    <name>OzonLabelsDialog</name>
    <message>
        <source>Ozon's labels</source>
        <translation>Ozon 面单</translation>
    </message>
    <message>
        <source>Print them now in pick order · Ctrl+P</source>
        <translation>立即按拣货顺序打印 · Ctrl+P</translation>
    </message>
    <message>
        <source>Reading the barcodes…</source>
        <translation>正在识别条码…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>发货号码</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Labels in the file</source>
        <translation>文件中的面单</translation>
    </message>
    <message>
        <source>Take in {labels} · Enter</source>
        <translation>收录 {labels} · Enter</translation>
    </message>
    <message>
        <source>No label here is for a posting of yours</source>
        <translation>没有一张面单属于您的货件</translation>
    </message>
    <message>
        <source>Import the orders first</source>
        <translation>请先导入订单</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已收录</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>未收录任何面单</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>取消 · Esc</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
</context>
<context>
    <name>PackedPanel</name>
    <message>
        <source>Packed</source>
        <translation>已备货</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>再次打印…</translation>
    </message>
    <message>
        <source>The label is on its way</source>
        <translation>面单正在打印</translation>
    </message>
    <message>
        <source>Label printed on {printer}</source>
        <translation>面单已打印：{printer}</translation>
    </message>
    <message>
        <source>Label saved</source>
        <translation>面单已保存</translation>
    </message>
    <message>
        <source>No printer is installed on this computer</source>
        <translation>本机未安装打印机</translation>
    </message>
    <message>
        <source>Save label</source>
        <translation>保存面单</translation>
    </message>
    <message>
        <source>Not printed: no printer is chosen for {size}</source>
        <translation>未打印：{size} 未选打印机</translation>
    </message>
    <message>
        <source>Its label was printed before, and is not printed again by itself</source>
        <translation>面单之前打印过，不会自动重打</translation>
    </message>
    <message>
        <source>May or may not be on paper: look, then print it again or say that it is</source>
        <translation>可能已打印：请查看，然后重新打印或标记为已打印</translation>
    </message>
</context>
<context>
    <name>PackerStatsScreen</name>
    <message>
        <source>Packers' days</source>
        <translation>打包员日报</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Postings · Enter</source>
        <translation>货件 · Enter</translation>
    </message>
    <message>
        <source>Export all days…</source>
        <translation>导出所有日期…</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Half of the postings took no longer than this, from the first scan to the last</source>
        <translation>一半的货件用时不超过此数（从首次扫描到最后一次）</translation>
    </message>
    <message>
        <source>Nobody has packed anything in this period. The bench fills this list by itself.</source>
        <translation>此时间段内没有备货记录。打包台会自动填写此列表。</translation>
    </message>
    <message>
        <source>These are your own days. Everybody's are shown to: {owners}</source>
        <translation>这是您本人的日报。所有人的日报可见者：{owners}</translation>
    </message>
</context>
<context>
    <name>PackersPage</name>
    <message>
        <source>Packers</source>
        <translation>打包员</translation>
    </message>
    <message>
        <source>New packer</source>
        <translation>新打包员</translation>
    </message>
    <message>
        <source>Print badges…</source>
        <translation>打印工牌…</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>无 PIN</translation>
    </message>
    <message>
        <source>Packs here (the badge of who has left no longer works)</source>
        <translation>在此打包（离职者的工牌随即失效）</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>On this computer, sign out after</source>
        <translation>本机闲置后自动退出</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离职</translation>
    </message>
    <message>
        <source>Only an owner may change this: {names}. Sign in with Ctrl+U.</source>
        <translation>只有店主可以修改：{names}。请按 Ctrl+U 登录。</translation>
    </message>
    <message>
        <source>Packers sign in by scanning their badge, or with Ctrl+U.</source>
        <translation>打包员扫工牌登录，或按 Ctrl+U。</translation>
    </message>
    <message>
        <source>empty: one is made</source>
        <translation>留空则自动生成</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 至 8 位数字</translation>
    </message>
    <message>
        <source>Owner, by PIN: sees money, buyers, everybody's numbers; settings</source>
        <translation>店主，凭 PIN：可看金额、买家、所有人的数据；可改设置</translation>
    </message>
    <message>
        <source>An owner, without key or mouse, after</source>
        <translation>店主无键鼠操作后自动退出</translation>
    </message>
    <message>
        <source>While nobody is an owner, everybody sees everything: money, buyers, all numbers, settings.</source>
        <translation>没有店主时，人人都能看到一切：金额、买家、所有数据、设置。</translation>
    </message>
    <message>
        <source>▲ No PIN: {names}. Anybody can choose that name and see everything. Give owners a PIN.</source>
        <translation>▲ 未设 PIN：{names}。谁都能选这个名字并看到一切。请给店主设 PIN。</translation>
    </message>
    <message>
        <source>4 to 8 digits: an owner needs one</source>
        <translation>4 至 8 位数字：店主必须设</translation>
    </message>
</context>
<context>
    <name>PackingPage</name>
    <message>
        <source>With all of this off, the last piece finishes a posting.</source>
        <translation>以下全部关闭时，放入最后一件即完成货件。</translation>
    </message>
    <message>
        <source>A delivery method may ask for something else: see Delivery methods.</source>
        <translation>各配送方式可另行规定：见“配送方式”。</translation>
    </message>
    <message>
        <source>Scan the label back</source>
        <translation>回扫面单</translation>
    </message>
    <message>
        <source>Packing ends when the label on each box was scanned: it must be the label of this very box.</source>
        <translation>每个包裹的面单都回扫后才算备货完成：必须是这个包裹自己的面单。</translation>
    </message>
    <message>
        <source>Scan Honest Sign codes</source>
        <translation>扫描诚实标志码</translation>
    </message>
    <message>
        <source>Each piece of goods marked so in the product list asks for its own code, and none goes out twice.</source>
        <translation>商品列表中标了诚实标志的商品，每件都要扫自己的码，同一个码不会发出两次。</translation>
    </message>
    <message>
        <source>Packers may teach barcodes</source>
        <translation>打包员可绑定条码</translation>
    </message>
    <message>
        <source>At an unknown barcode the packer may say which goods it is. Otherwise only the owner may.</source>
        <translation>遇到未知条码时，打包员可指定是哪种商品。否则只有店主可以。</translation>
    </message>
    <message>
        <source>Nobody is asked for a weight.</source>
        <translation>不要求称重。</translation>
    </message>
    <message>
        <source>The weight of each box is asked for; Enter alone passes it over.</source>
        <translation>要求录入每个包裹的重量；直接按 Enter 可跳过。</translation>
    </message>
    <message>
        <source>Nothing is packed before the weight of each box is typed or sent by the scales.</source>
        <translation>每个包裹都录入重量（手输或电子秤传入）后才能完成备货。</translation>
    </message>
    <message>
        <source>Nobody is asked for a size.</source>
        <translation>不要求量尺寸。</translation>
    </message>
    <message>
        <source>The size of each box is asked for, as 30x20x10; Enter alone passes it over.</source>
        <translation>要求录入每个包裹的尺寸，如 30x20x10；直接按 Enter 可跳过。</translation>
    </message>
    <message>
        <source>Nothing is packed before the size of each box is typed, as 30x20x10 (cm).</source>
        <translation>每个包裹都录入尺寸（如 30x20x10，厘米）后才能完成备货。</translation>
    </message>
</context>
<context>
    <name>PackingsDialog</name>
    <message>
        <source>Nobody signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Show in the queue · Enter</source>
        <translation>在队列中显示 · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>货件</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Print · Enter</source>
        <translation>打印 · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>✓ Sent to {printer}</source>
        <translation>✓ 已发送到 {printer}</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ 已保存：{file}</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview of the first page</source>
        <translation>首页预览</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Show the details</source>
        <translation>显示详情</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>Past hand-overs</source>
        <translation>历史交接</translation>
    </message>
    <message>
        <source>The list once more… · Enter</source>
        <translation>再次打开交接单… · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Nothing has been handed over yet.</source>
        <translation>还没有交接过。</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <source>Pasted events</source>
        <translation>粘贴的物流轨迹</translation>
    </message>
    <message>
        <source>Paste here what the carrier's page or a spreadsheet says: tracking number, date and time, status</source>
        <translation>把承运商网页或表格中的内容粘贴到这里：追踪号码、日期和时间、状态</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>A file may also be dropped onto the window. One row is one event of one parcel.</source>
        <translation>也可把文件拖到窗口。一行是一个包裹的一条轨迹。</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>New photo: {files}. On the bench: {posting}</source>
        <translation>新照片：{files}。打包台上：{posting}</translation>
    </message>
    <message>
        <source>Attach to {posting} · Ctrl+Shift+M</source>
        <translation>附到 {posting} · Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Photos without a posting: {n}</source>
        <translation>未归属货件的照片：{n}</translation>
    </message>
    <message>
        <source>Show · Ctrl+Shift+M</source>
        <translation>查看 · Ctrl+Shift+M</translation>
    </message>
</context>
<context>
    <name>PickListDialog</name>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>The list as shown ({postings})</source>
        <translation>当前列表（{postings}）</translation>
    </message>
    <message>
        <source>The rows marked ({postings})</source>
        <translation>选中的行（{postings}）</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>Labels in this order…</source>
        <translation>按此顺序打面单…</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>没有可拣的商品</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>None was seen yet: import orders first.</source>
        <translation>暂无：请先导入订单。</translation>
    </message>
</context>
<context>
    <name>PointsDialog</name>
    <message>
        <source>Penalty points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Write down · Enter</source>
        <translation>登记 · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>No points were written down.</source>
        <translation>没有登记过扣分。</translation>
    </message>
    <message>
        <source>Taken back by Ozon · Del</source>
        <translation>Ozon 已撤销 · Del</translation>
    </message>
    <message>
        <source>They lapse on the day below</source>
        <translation>按下方日期失效</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Do they count?</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>They lapse at the end of</source>
        <translation>失效日期（当天结束时）</translation>
    </message>
</context>
<context>
    <name>PointsStrip</name>
    <message>
        <source>Points…</source>
        <translation>扣分…</translation>
    </message>
</context>
<context>
    <name>PoolDialog</name>
    <message>
        <source>Numbers bought beforehand</source>
        <translation>预购单号</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Put in the good ones · Ctrl+Enter</source>
        <translation>加入可用的 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>One number a line: paste them here, or take a file</source>
        <translation>每行一个单号：粘贴到这里，或从文件读取</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>From file… · Ctrl+O</source>
        <translation>从文件… · Ctrl+O</translation>
    </message>
    <message>
        <source>Take out · Del</source>
        <translation>移出 · Del</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The pool</source>
        <translation>单号池</translation>
    </message>
    <message>
        <source>Only for this delivery method (empty: any)</source>
        <translation>仅用于此配送方式（留空：不限）</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>列表 (*.csv *.txt *.xlsx *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The pool is empty.</source>
        <translation>单号池是空的。</translation>
    </message>
    <message>
        <source>Whose numbers are these? Choose the carrier.</source>
        <translation>这些是哪家的单号？请选择承运商。</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>free</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>{posting}, box {package}</source>
        <translation>{posting}，包裹 {package}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Dates are in {zone} time ({how}).</source>
        <translation>文件时间：{zone}（{how}）。</translation>
    </message>
    <message>
        <source>Older than what is known here, left as they are: {number}.</source>
        <translation>比现有数据旧，保持不变：{number}。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>导入将做什么</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>rows refused</source>
        <translation>未通过的行</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New postings</source>
        <translation>新增货件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Changed postings</source>
        <translation>变更的货件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it can't come in</source>
        <translation>不能导入的原因</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未通过的行</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
    <message>
        <source>{file} can't be written there</source>
        <translation>无法把 {file} 写到该位置</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Store: {store}.</source>
        <translation>店铺：{store}。</translation>
    </message>
    <message>
        <source>Of other stores</source>
        <translation>其他店铺的</translation>
    </message>
    <message>
        <source>Stays with</source>
        <translation>仍属于</translation>
    </message>
    <message>
        <source>Postings of other stores</source>
        <translation>其他店铺的货件</translation>
    </message>
</context>
<context>
    <name>PrintDoings</name>
    <message>
        <source>{todo}. Packing goes on, the labels wait. Print them again: Ctrl+Shift+P</source>
        <translation>{todo}。可继续打包，面单会等着。重新打印：Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>It prints again: {printer}</source>
        <translation>打印机已恢复：{printer}</translation>
    </message>
</context>
<context>
    <name>PrintQueueDialog</name>
    <message>
        <source>Print queue</source>
        <translation>打印队列</translation>
    </message>
    <message>
        <source>Print all failed again · Enter</source>
        <translation>失败的全部重打 · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Nothing was printed here yet. Labels of what is packed come here by themselves.</source>
        <translation>这里还没有打印过。备货完成后，面单会自动到这里。</translation>
    </message>
    <message>
        <source>Print this again · Ctrl+R</source>
        <translation>重新打印此项 · Ctrl+R</translation>
    </message>
    <message>
        <source>It is printed · Ctrl+D</source>
        <translation>已打印 · Ctrl+D</translation>
    </message>
    <message>
        <source>The desk's own label instead · Ctrl+O</source>
        <translation>改打本程序面单 · Ctrl+O</translation>
    </message>
    <message>
        <source>Cancel this · Del</source>
        <translation>取消此项 · Del</translation>
    </message>
    <message>
        <source>Cancel all that wait · Ctrl+Del</source>
        <translation>取消所有等待项 · Ctrl+Del</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{what}, box {number}</source>
        <translation>{what}，包裹 {number}</translation>
    </message>
    <message>
        <source>May or may not be on paper: the program ended meanwhile</source>
        <translation>可能已打印：程序中途退出了</translation>
    </message>
    <message>
        <source>No printer is chosen for this size</source>
        <translation>此尺寸未选打印机</translation>
    </message>
    <message>
        <source>Look whether it is on paper: then print it again, or say that it is printed</source>
        <translation>请查看是否已打印：再重新打印，或标记为已打印</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>{size} mm</source>
        <translation>{size} 毫米</translation>
    </message>
    <message>
        <source>Print a test label</source>
        <translation>打印测试面单</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Where do labels come out?</source>
        <translation>面单从哪里打出来？</translation>
    </message>
    <message>
        <source>as it is set now</source>
        <translation>按现在的设置</translation>
    </message>
    <message>
        <source>A file for each label, in {folder}</source>
        <translation>每张面单一个文件，存到 {folder}</translation>
    </message>
    <message>
        <source>Into PDF files</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Labels are shown and wait for a printer</source>
        <translation>面单显示在屏幕上，等有打印机再打</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Did it come out right?</source>
        <translation>打出来对吗？</translation>
    </message>
    <message>
        <source>✓ Then that is how labels will look</source>
        <translation>✓ 以后面单就打成这样</translation>
    </message>
    <message>
        <source>Cut off or too small: choose the size of your roll above. Nothing came out: another printer. Shifted or too pale: Settings, Printers.</source>
        <translation>缺边或太小：请在上面选您的面单纸尺寸。什么都没打出来：换一台打印机。打偏或太淡：见“设置 → 打印机”。</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Labels are printed without a question, each size on its own printer. This computer only.</source>
        <translation>面单直接打印，不再询问，每种尺寸用各自的打印机。仅对本机有效。</translation>
    </message>
    <message>
        <source>Print a test page and measure its rulers; then scan both of its codes back here. If one can't be read, change the darkness or clean the print head.</source>
        <translation>打印测试页，量一下标尺；再把页上两个码扫回这里。若扫不出，请调浓度或清洁打印头。</translation>
    </message>
    <message>
        <source>Scan the test page here</source>
        <translation>在此扫描测试页</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} 毫米</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Offset: → {across} mm, ↓ {down} mm</source>
        <translation>偏移：→ {across} 毫米，↓ {down} 毫米</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>按打印机设置</translation>
    </message>
    <message>
        <source>Darkness: {darkness}</source>
        <translation>浓度：{darkness}</translation>
    </message>
    <message>
        <source>✓ Sent to the printer. Measure it: nothing may be cut or shrunk.</source>
        <translation>✓ 已发送到打印机。请量一量：不能有裁切或缩小。</translation>
    </message>
    <message>
        <source>Now scan both codes of the page.</source>
        <translation>现在请扫描页上的两个码。</translation>
    </message>
    <message>
        <source>✓ {printer}: its codes can be read</source>
        <translation>✓ {printer}：两个码都能扫</translation>
    </message>
    <message>
        <source>✓ The bars can be read. Now scan the square code</source>
        <translation>✓ 条形码能扫。再扫方形码</translation>
    </message>
    <message>
        <source>✓ The square code can be read. Now scan the bars</source>
        <translation>✓ 方形码能扫。再扫条形码</translation>
    </message>
    <message>
        <source>⊗ An older test page. Print a new one and scan that</source>
        <translation>⊗ 这是旧测试页。请重新打印再扫</translation>
    </message>
    <message>
        <source>⊗ Not a code of the test page, or damaged on the way: {text}</source>
        <translation>⊗ 不是测试页的码，或传输中已损坏：{text}</translation>
    </message>
</context>
<context>
    <name>PrintingCard</name>
    <message>
        <source>Print failed labels again</source>
        <translation>重新打印失败的面单</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print queue… Ctrl+J</source>
        <translation>打印队列… Ctrl+J</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Buyers' names, telephones, e-mails and addresses are there for the parcel to arrive.</source>
        <translation>买家的姓名、电话、邮箱和地址只用于把包裹送到。</translation>
    </message>
    <message>
        <source>With them go notes, photos, Ozon's labels. Open postings and cases keep everything.</source>
        <translation>备注、照片、Ozon 面单会一并清除。未完结的货件和未关闭的异常单全部保留。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Days kept after a posting is over</source>
        <translation>货件完结后保留天数</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>往前天数</translation>
    </message>
    <message>
        <source>Show what would go</source>
        <translation>查看会清除什么</translation>
    </message>
    <message>
        <source>Wipe now…</source>
        <translation>立即清除…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>存为文本…</translation>
    </message>
    <message>
        <source>Delete older back-ups…</source>
        <translation>删除旧备份…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Now: over for more days than</source>
        <translation>现在：完结超过（天）</translation>
    </message>
    <message>
        <source>Nothing has been wiped yet.</source>
        <translation>尚未清除过。</translation>
    </message>
    <message>
        <source>Wiped last: {moment}.</source>
        <translation>上次清除：{moment}。</translation>
    </message>
    <message>
        <source>Tidying up the file waits until nobody works.</source>
        <translation>文件整理要等无人操作时进行。</translation>
    </message>
    <message>
        <source>✓ Deleted</source>
        <translation>✓ 已删除</translation>
    </message>
    <message>
        <source>What would go, or has gone, is told here in numbers.</source>
        <translation>会清除或已清除的数量显示在这里。</translation>
    </message>
    <message>
        <source>Wipe buyers' data</source>
        <translation>清除买家数据</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete older back-ups</source>
        <translation>删除旧备份</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ 已保存：{file}</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>New product</source>
        <translation>新商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Save · Ctrl+Enter</source>
        <translation>保存 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>found by the article</source>
        <translation>按货号找到</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Needs a «Честный ЗНАК» code: one is scanned for each piece</source>
        <translation>需要诚实标志（«Честный ЗНАК»）码：每件扫一个</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>重量，克</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>商品照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>ProductImportDialog</name>
    <message>
        <source>Import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>⊗ Refused</source>
        <translation>⊗ 未通过</translation>
    </message>
    <message>
        <source>▲ Note</source>
        <translation>▲ 提示</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>导入将做什么</translation>
    </message>
    <message>
        <source>Copy the refused rows</source>
        <translation>复制未通过的行</translation>
    </message>
    <message>
        <source>Import · Enter</source>
        <translation>导入 · Enter</translation>
    </message>
    <message>
        <source>Empty cells erase nothing; no product is taken away.</source>
        <translation>空单元格不会清除内容；不会删除任何商品。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
</context>
<context>
    <name>ProductModel</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Honest Sign</source>
        <translation>诚实标志</translation>
    </message>
    <message>
        <source>{number} g</source>
        <translation>{number} 克</translation>
    </message>
</context>
<context>
    <name>ProductsDialog</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Scan a product, or type a part of its article, name or barcode</source>
        <translation>扫描商品，或输入部分货号、名称或条码</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Take from orders</source>
        <translation>从订单收录</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Folder of photos…</source>
        <translation>照片文件夹…</translation>
    </message>
    <message>
        <source>Remove · Del</source>
        <translation>移除 · Del</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Edit · Enter</source>
        <translation>编辑 · Enter</translation>
    </message>
    <message>
        <source>No product matches “{text}”.</source>
        <translation>没有与“{text}”相符的商品。</translation>
    </message>
    <message>
        <source>The list is empty. Take the goods from the orders, or import barcodes and weights from Excel.
Articles, SKUs and Ozon's OZN barcodes work at the bench without it.</source>
        <translation>列表是空的。请从订单收录商品，或从 Excel 导入条码和重量。
没有此列表，打包台也认货号、SKU 和 Ozon 的 OZN 条码。</translation>
    </message>
    <message>
        <source>Photos: {folder}</source>
        <translation>照片：{folder}</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>✓ Taken from the orders: {products}</source>
        <translation>✓ 已从订单收录：{products}</translation>
    </message>
    <message>
        <source>All goods of the open orders are in the list</source>
        <translation>待处理订单的商品都已在列表中</translation>
    </message>
    <message>
        <source>✓ Taken off the list: {products}</source>
        <translation>✓ 已从列表移除：{products}</translation>
    </message>
    <message>
        <source>✓ Saved: {file}, {products}</source>
        <translation>✓ 已保存：{file}，{products}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.xls *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.xls *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>List of products</source>
        <translation>商品列表</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>照片文件夹</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promised delivery date</source>
        <translation>承诺送达日期</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>Deliver by the end of</source>
        <translation>送达截止日</translation>
    </message>
    <message>
        <source>Deliver by the end of (Moscow)</source>
        <translation>送达截止日（莫斯科时间）</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>未承诺日期</translation>
    </message>
    <message>
        <source>Moved so far: {moves}. Ozon allows: {most}.</source>
        <translation>已改期：{moves} 次。Ozon 允许：{most} 次。</translation>
    </message>
    <message>
        <source>A later day is refused.</source>
        <translation>不能再改到更晚的日期。</translation>
    </message>
    <message>
        <source>If it is missed: a new day is due within {days}; after {final} without one Ozon cancels.</source>
        <translation>若超时：须在 {days}内填写新日期；{final}后仍未填写，Ozon 将取消。</translation>
    </message>
    <message>
        <source>More than {late} late, the buyer may cancel without asking.</source>
        <translation>超时 {late}以上，买家可直接取消。</translation>
    </message>
</context>
<context>
    <name>PullCard</name>
    <message>
        <source>Cancelled after packing. Scan each box, then OK</source>
        <translation>备货后被取消。请扫每个包裹，再扫 OK</translation>
    </message>
    <message>
        <source>Pull from the pile: {count}</source>
        <translation>取出包裹：{count}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
</context>
<context>
    <name>PullDialog</name>
    <message>
        <source>Pull from the pile</source>
        <translation>取出包裹</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>At the bench: scan the box, then OK. That does the same.</source>
        <translation>在打包台：扫包裹，再扫 OK，效果相同。</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>发货号码</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>备货时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>These postings were cancelled after packing. Their boxes must not leave.</source>
        <translation>这些货件在备货后被取消。包裹不得发出。</translation>
    </message>
    <message>
        <source>It is pulled · Enter</source>
        <translation>已取出 · Enter</translation>
    </message>
    <message>
        <source>No box of a cancelled posting lies in the pile.</source>
        <translation>待发货堆中没有已取消的包裹。</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message>
        <source>cancelled at Ozon</source>
        <translation>Ozon 上已取消</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Pack</source>
        <translation>备货</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>面单…</translation>
    </message>
    <message>
        <source>Tracking…</source>
        <translation>追踪号码…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>承诺日期…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>取消…</translation>
    </message>
    <message>
        <source>Divide…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Unpack…</source>
        <translation>拆箱…</translation>
    </message>
    <message>
        <source>Pulled from the pile</source>
        <translation>已取出</translation>
    </message>
    <message>
        <source>Event…</source>
        <translation>轨迹…</translation>
    </message>
    <message>
        <source>Case…</source>
        <translation>异常单…</translation>
    </message>
    <message>
        <source>Reached the hub</source>
        <translation>已到枢纽</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>状态…</translation>
    </message>
    <message>
        <source>Didn't leave…</source>
        <translation>未交运…</translation>
    </message>
    <message>
        <source>Paste events…</source>
        <translation>粘贴轨迹…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>凭证…</translation>
    </message>
</context>
<context>
    <name>QueueColumns</name>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>发货号码</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
</context>
<context>
    <name>QueueMarks</name>
    <message>
        <source>late: Ozon will cancel</source>
        <translation>超时：Ozon 将取消</translation>
    </message>
    <message>
        <source>late: counts as late shipment</source>
        <translation>超时：计为逾期发运</translation>
    </message>
    <message>
        <source>late for the hub</source>
        <translation>超时：未交承运商</translation>
    </message>
    <message>
        <source>late: no tracking number</source>
        <translation>超时：缺追踪号码</translation>
    </message>
    <message>
        <source>late: promise a new date</source>
        <translation>超时：请填新送达日期</translation>
    </message>
    <message>
        <source>late: the buyer may cancel</source>
        <translation>超时：买家可取消</translation>
    </message>
    <message>
        <source>on hold: {reason}</source>
        <translation>已搁置：{reason}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>packed here</source>
        <translation>本地已备货</translation>
    </message>
    <message>
        <source>Ozon not told</source>
        <translation>未告知 Ozon</translation>
    </message>
    <message>
        <source>label printed</source>
        <translation>面单已打印</translation>
    </message>
    <message>
        <source>pull from the pile</source>
        <translation>请取出包裹</translation>
    </message>
    <message>
        <source>cancelled after packing</source>
        <translation>备货后被取消</translation>
    </message>
    <message>
        <source>pulled {time}</source>
        <translation>已取出 {time}</translation>
    </message>
    <message>
        <source>EXPRESS</source>
        <translation>加急</translation>
    </message>
    <message>
        <source>late: past the carrier's cut-off</source>
        <translation>超时：已过承运商截单时间</translation>
    </message>
    <message>
        <source>silent: ask the carrier</source>
        <translation>轨迹停滞：请联系承运商</translation>
    </message>
    <message>
        <source>silent: high risk</source>
        <translation>轨迹停滞：高风险</translation>
    </message>
    <message>
        <source>silent: search rank falls</source>
        <translation>轨迹停滞：搜索排名下降</translation>
    </message>
    <message>
        <source>late: replace the tracking number</source>
        <translation>超时：请更换追踪号码</translation>
    </message>
    <message>
        <source>late: Ozon waits for an answer</source>
        <translation>超时：Ozon 等待回复</translation>
    </message>
    <message>
        <source>late: ask the support again</source>
        <translation>超时：请再问客服</translation>
    </message>
    <message>
        <source>late: no evidence sent</source>
        <translation>超时：未提交凭证</translation>
    </message>
    <message>
        <source>late: look at the case</source>
        <translation>超时：请查看异常单</translation>
    </message>
    <message>
        <source>case: {kind}</source>
        <translation>异常单：{kind}</translation>
    </message>
</context>
<context>
    <name>QueueSorts</name>
    <message>
        <source>by nearest deadline</source>
        <translation>按截止时间排序</translation>
    </message>
    <message>
        <source>by posting number</source>
        <translation>按发货号码排序</translation>
    </message>
    <message>
        <source>by date accepted</source>
        <translation>按接单时间排序</translation>
    </message>
    <message>
        <source>by warehouse</source>
        <translation>按仓库排序</translation>
    </message>
    <message>
        <source>by delivery method</source>
        <translation>按配送方式排序</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Postings</source>
        <translation>货件</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>恢复默认列宽</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Make and open the folder · Enter</source>
        <translation>生成并打开文件夹 · Enter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Excel workbook: figures, charts, lists to filter</source>
        <translation>Excel 工作簿：数据、图表、可筛选的列表</translation>
    </message>
    <message>
        <source>PDF: two pages to print or send</source>
        <translation>PDF：两页，可打印或发送</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报表语言</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Of which days? Days are Moscow's, as Ozon counts them.</source>
        <translation>要哪几天？按莫斯科日期，与 Ozon 一致。</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>存到文件夹</translation>
    </message>
    <message>
        <source>Last week, {days}</source>
        <translation>上周，{days}</translation>
    </message>
    <message>
        <source>This week so far, since {first}</source>
        <translation>本周至今，自 {first}</translation>
    </message>
    <message>
        <source>Last month, {days}</source>
        <translation>上月，{days}</translation>
    </message>
    <message>
        <source>This month so far, since {first}</source>
        <translation>本月至今，自 {first}</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报表…</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>报表文件夹</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Once a week the desk writes the report of the last whole week (Monday to Sunday) as an Excel workbook and a PDF, and a back-up of the database, into a folder. A PC that was off catches up once.</source>
        <translation>程序每周把上一整周（周一至周日）的报表写成 Excel 工作簿和 PDF，连同一份数据库备份存到文件夹。电脑当时没开，开机后补做一次。</translation>
    </message>
    <message>
        <source>Write a report every week</source>
        <translation>每周生成报表</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Reports stay for ever; of the back-ups the newest ten stay. Photos and label PDFs stand beside them once. A folder on another disk, or one that is copied to a cloud, saves the shop when the PC dies.</source>
        <translation>报表永久保留；备份保留最新的十份。照片和面单 PDF 在旁边只存一份。文件夹放在其他磁盘或同步到云端，电脑坏了也不怕。</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>立即生成</translation>
    </message>
    <message>
        <source>The next one: within a minute</source>
        <translation>下一次：一分钟内</translation>
    </message>
    <message>
        <source>The next one: {moment}, or as soon as this program runs after that</source>
        <translation>下一次：{moment}，或之后程序一启动就做</translation>
    </message>
    <message>
        <source>It is being written just now</source>
        <translation>正在生成中</translation>
    </message>
    <message>
        <source>✓ Written: {files}</source>
        <translation>✓ 已生成：{files}</translation>
    </message>
    <message>
        <source>Folder for reports</source>
        <translation>报表文件夹</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
</context>
<context>
    <name>ReturnArrivedDialog</name>
    <message>
        <source>The return is here</source>
        <translation>退货已到</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>Not looked inside yet</source>
        <translation>尚未拆开检查</translation>
    </message>
    <message>
        <source>What is missing or broken</source>
        <translation>缺什么或坏了什么</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Report… (Excel, PDF)</source>
        <translation>报表…（Excel、PDF）</translation>
    </message>
    <message>
        <source>What was due, and what became of it</source>
        <translation>应发货件及结果</translation>
    </message>
    <message>
        <source>Enter: what is behind it · Alt+← →: earlier, later · 1 … 6: how long · F4: cause</source>
        <translation>Enter：查看明细 · Alt+← →：往前、往后 · 1 … 6：时段长短 · F4：原因</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Bars: {grouping}</source>
        <translation>柱形：{grouping}</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报表…</translation>
    </message>
</context>
<context>
    <name>RouteCard</name>
    <message>
        <source>None: labels go into a PDF</source>
        <translation>无：面单存为 PDF</translation>
    </message>
    <message>
        <source>None: into a PDF</source>
        <translation>无：存为 PDF</translation>
    </message>
    <message>
        <source>Label printer that speaks ZPL (Zebra)</source>
        <translation>ZPL 面单打印机（Zebra）</translation>
    </message>
    <message>
        <source>Label printer that speaks TSPL (TSC, Xprinter)</source>
        <translation>TSPL 面单打印机（TSC、芯烨 Xprinter）</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>按打印机设置</translation>
    </message>
    <message>
        <source>Ask it for paper and cover first</source>
        <translation>打印前先查缺纸和开盖</translation>
    </message>
    <message>
        <source>Send plain data</source>
        <translation>发送未压缩数据</translation>
    </message>
    <message>
        <source>For printers that only resemble a Zebra, if labels come out empty</source>
        <translation>用于仿 Zebra 的打印机：打出空白面单时勾选</translation>
    </message>
    <message>
        <source>Printer for {size}</source>
        <translation>{size} 的打印机</translation>
    </message>
    <message>
        <source>Test page for {size}</source>
        <translation>{size} 的测试页</translation>
    </message>
    <message>
        <source>Address of the printer for {size}</source>
        <translation>{size} 的打印机地址</translation>
    </message>
    <message>
        <source>Resolution for {size}</source>
        <translation>{size} 的分辨率</translation>
    </message>
    <message>
        <source>Offset to the right for {size}</source>
        <translation>{size} 向右偏移</translation>
    </message>
    <message>
        <source>Offset downwards for {size}</source>
        <translation>{size} 向下偏移</translation>
    </message>
    <message>
        <source>Darkness for {size}</source>
        <translation>{size} 的打印浓度</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>as the driver says</source>
        <translation>按驱动程序</translation>
    </message>
    <message>
        <source>Darkness</source>
        <translation>浓度</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>A PDF file for each label, into a folder</source>
        <translation>每张面单一个 PDF，存到文件夹</translation>
    </message>
</context>
<context>
    <name>RowHeader</name>
    <message>
        <source>Usual widths</source>
        <translation>恢复默认列宽</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy the posting number</source>
        <translation>复制发货号码</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>• own; the edition says: {value}</source>
        <translation>• 自定；版本原值：{value}</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}，{day}</translation>
    </message>
    <message>
        <source>⊗ can't be right</source>
        <translation>⊗ 数值有误</translation>
    </message>
    <message>
        <source>⊗ more than {most}, the most below</source>
        <translation>⊗ 超过下方上限 {most}</translation>
    </message>
    <message>
        <source>at its moment</source>
        <translation>到点即报</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>working days: {country}</source>
        <translation>工作日：{country}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计日方式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Take back: {field}</source>
        <translation>恢复：{field}</translation>
    </message>
</context>
<context>
    <name>RuleSpans</name>
    <message numerus="yes">
        <source>within %n calendar day(s)</source>
        <translation>
            <numerusform>%n 个日历日内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n working day(s) ({country})</source>
        <translation>
            <numerusform>%n 个工作日（{country}）内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n 个日历日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ({country})</source>
        <translation>
            <numerusform>%n 个工作日（{country}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s)</source>
        <translation>
            <numerusform>最多 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Where Ozon's own file gives a date, that date counts and nothing is computed.</source>
        <translation>Ozon 文件给出日期时以其为准，不再计算。</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存为文件…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>• own</source>
        <translation>• 自定</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>The stricter numbers, calendar days. Who keeps to them is never late.</source>
        <translation>更严格，按日历日。照此执行就不会超时。</translation>
    </message>
    <message>
        <source>Up to 10 days to pack, business days after the notice.</source>
        <translation>备货最多 10 天，通知后按工作日。</translation>
    </message>
    <message>
        <source>Rule book {day}</source>
        <translation>规则手册 {day}</translation>
    </message>
    <message>
        <source>✓ Written: {file}</source>
        <translation>✓ 已写入：{file}</translation>
    </message>
    <message>
        <source>Nothing is written before you apply it</source>
        <translation>应用前不会写入任何内容</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>恢复为已保存的规则</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Apply · Ctrl+S</source>
        <translation>应用 · Ctrl+S</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未应用</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Delivery methods</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>打包台</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>面单模板</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Packers</source>
        <translation>打包员</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Texts for cases</source>
        <translation>异常单文案</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Buyers' data</source>
        <translation>买家数据</translation>
    </message>
    <message>
        <source>Sounds and notices</source>
        <translation>声音和通知</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>ShopMoves</name>
    <message>
        <source>It goes on here after all</source>
        <translation>仍在本机继续使用</translation>
    </message>
    <message>
        <source>▲ This shop was taken to another computer on {day}. Work there, not here.</source>
        <translation>▲ 此店铺已于 {day} 迁到另一台电脑。请在那台电脑上工作，不要在这里操作。</translation>
    </message>
    <message>
        <source>A shop taken along (*{ending});;Back-up (*.db);;All files (*)</source>
        <translation>迁出的店铺数据 (*{ending});;备份 (*.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a shop taken along</source>
        <translation>迁入店铺数据</translation>
    </message>
    <message>
        <source>Restore a back-up</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Back-up (*.db);;All files (*)</source>
        <translation>备份 (*.db);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ShopPage</name>
    <message>
        <source>For warehouses without a zone of their own. Deadlines by working days follow the country.</source>
        <translation>用于没有单独设置时区的仓库。按工作日计算的截止时间以国家日历为准。</translation>
    </message>
    <message>
        <source>Answers kept about files</source>
        <translation>已记住的文件设置</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nobody was asked yet</source>
        <translation>尚未询问</translation>
    </message>
</context>
<context>
    <name>SilentDialog</name>
    <message>
        <source>Silent parcels</source>
        <translation>轨迹停滞的包裹</translation>
    </message>
    <message>
        <source>Open the carrier's page · Enter</source>
        <translation>打开承运商网站 · Enter</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Silent since</source>
        <translation>停滞起始</translation>
    </message>
    <message>
        <source>Gets worse</source>
        <translation>升级时间</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>已做处理</translation>
    </message>
    <message>
        <source>No parcel is silent for too long.</source>
        <translation>没有轨迹停滞过久的包裹。</translation>
    </message>
    <message>
        <source>Copy the number · C</source>
        <translation>复制号码 · C</translation>
    </message>
    <message>
        <source>Carrier asked · A</source>
        <translation>已问承运商 · A</translation>
    </message>
    <message>
        <source>Enter an event · E</source>
        <translation>登记轨迹 · E</translation>
    </message>
    <message>
        <source>Ozon wants another number · R</source>
        <translation>Ozon 要求换号码 · R</translation>
    </message>
    <message>
        <source>Copied: {number}</source>
        <translation>已复制：{number}</translation>
    </message>
    <message>
        <source>Contact of {carrier}: {contact}.</source>
        <translation>{carrier} 的联系方式：{contact}。</translation>
    </message>
    <message>
        <source>carrier asked</source>
        <translation>已问承运商</translation>
    </message>
    <message>
        <source>number to replace</source>
        <translation>待换号码</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Only for today</source>
        <translation>仅限今天</translation>
    </message>
</context>
<context>
    <name>SlipsDialog</name>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Language of the slip</source>
        <translation>装箱单语言</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Print a slip with the labels of each posting</source>
        <translation>每个货件打面单时同时打装箱单</translation>
    </message>
    <message>
        <source>Thanks, how to return something, where to ask…</source>
        <translation>感谢语、退货方式、联系方式…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A PNG picture of at most 200 KB; it is kept with the orders.</source>
        <translation>PNG 图片，最大 200 KB；与订单一起保存。</translation>
    </message>
    <message>
        <source>This computer has no printer for them yet: choose one for A4, or for a roll, in Printers.</source>
        <translation>本机还没有打装箱单的打印机：请在“打印机”中为 A4 或面单纸选一台。</translation>
    </message>
    <message>
        <source>They come out on {printer}, {paper}.</source>
        <translation>由 {printer} 打印，{paper}。</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Apply keeps it</source>
        <translation>点“应用”后保存</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Status by hand</source>
        <translation>手动设置状态</translation>
    </message>
    <message>
        <source>Set · Enter</source>
        <translation>设置 · Enter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When ({city})</source>
        <translation>时间（{city}）</translation>
    </message>
    <message>
        <source>Only where no carrier tells Ozon. Enter it in Ozon's cabinet, too. Ctrl+Z takes it back.</source>
        <translation>仅用于承运商不向 Ozon 报状态的货件。也请在 Ozon 卖家后台填写。Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>It was {store} last time a file like this came from this folder.</source>
        <translation>上次从此文件夹导入的同类文件属于 {store}。</translation>
    </message>
    <message>
        <source>None of its postings is known here yet.</source>
        <translation>其中的货件在此都还没有。</translation>
    </message>
    <message>
        <source>Which store is this file from?</source>
        <translation>此文件是哪个店铺的？</translation>
    </message>
    <message>
        <source>A posting that has a store already keeps it, whatever is chosen here.</source>
        <translation>已有店铺的货件保持不变，与这里的选择无关。</translation>
    </message>
</context>
<context>
    <name>StoresBox</name>
    <message>
        <source>Name of a store, as at Ozon</source>
        <translation>店铺名称，与 Ozon 上一致</translation>
    </message>
    <message>
        <source>Name of a store</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Give it the postings without a store</source>
        <translation>把无店铺的货件归入此店铺</translation>
    </message>
    <message>
        <source>Where there are several, each import asks whose file it is, and lists can be filtered by store.</source>
        <translation>有多个店铺时，每次导入都会询问是哪家的文件，列表可按店铺筛选。</translation>
    </message>
    <message>
        <source>✓ Saved</source>
        <translation>✓ 已保存</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Promised to the buyer: {day}</source>
        <translation>已承诺买家：{day}</translation>
    </message>
    <message>
        <source>Otherwise: {what}</source>
        <translation>否则：{what}</translation>
    </message>
    <message>
        <source>Source: {source} · rule {rule}</source>
        <translation>来源：{source} · 规则 {rule}</translation>
    </message>
    <message>
        <source>Article {article}</source>
        <translation>货号 {article}</translation>
    </message>
    <message>
        <source>Box {number} of {count}</source>
        <translation>包裹 {number}/{count}</translation>
    </message>
    <message>
        <source>{number} g</source>
        <translation>{number} 克</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} 毫米</translation>
    </message>
    <message>
        <source>Honest Sign codes: {count}</source>
        <translation>诚实标志码：{count}</translation>
    </message>
    <message>
        <source>Packed {moment} by {who}</source>
        <translation>{moment} 由 {who} 备货</translation>
    </message>
    <message>
        <source>Packed {moment}</source>
        <translation>{moment} 已备货</translation>
    </message>
    <message>
        <source>Ozon's label is here</source>
        <translation>已有 Ozon 面单</translation>
    </message>
    <message>
        <source>Ozon's label is here for boxes: {numbers}</source>
        <translation>已有 Ozon 面单的包裹：{numbers}</translation>
    </message>
    <message>
        <source>Case {number}: {kind}</source>
        <translation>异常单 {number}：{kind}</translation>
    </message>
    <message>
        <source>▲ a placeholder</source>
        <translation>▲ 占位单号</translation>
    </message>
    <message>
        <source>To the forwarder: {number}</source>
        <translation>至货代：{number}</translation>
    </message>
    <message>
        <source>From the carrier</source>
        <translation>承运商轨迹</translation>
    </message>
    <message>
        <source>box {number}</source>
        <translation>包裹 {number}</translation>
    </message>
    <message>
        <source>… and {number} earlier ones</source>
        <translation>… 另有 {number} 条更早的</translation>
    </message>
    <message>
        <source>Ozon and the buyer have agreed on place and way of delivery: the shop can't change them</source>
        <translation>配送地点和方式由 Ozon 与买家约定：店铺不能更改</translation>
    </message>
    <message>
        <source>Store: {store}</source>
        <translation>店铺：{store}</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Send to support</source>
        <translation>发给技术支持</translation>
    </message>
    <message>
        <source>A file that helps to find out what is wrong. Read what is in it.</source>
        <translation>这个文件用于查找问题。请先看看里面有什么。</translation>
    </message>
    <message>
        <source>No order, no buyer, no name, no address. The desk sends nothing by itself.</source>
        <translation>不含订单、买家、姓名和地址。程序不会自动发送任何东西。</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>文件的各部分</translation>
    </message>
    <message>
        <source>What is in the part</source>
        <translation>该部分的内容</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Where the file for support goes</source>
        <translation>给技术支持的文件的保存位置</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>关闭 · Esc</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>Program and system</source>
        <translation>程序和系统</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Shop's settings</source>
        <translation>店铺设置</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>✓ Saved: {file}</source>
        <translation>✓ 已保存：{file}</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
    <message>
        <source>Send this file to support yourself, by mail or messenger.</source>
        <translation>请用邮件或聊天软件把这个文件发给技术支持。</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialog</name>
    <message>
        <source>Take the shop along</source>
        <translation>迁出店铺数据</translation>
    </message>
    <message>
        <source>Choose where to… · Enter</source>
        <translation>选择保存位置… · Enter</translation>
    </message>
    <message>
        <source>One file with everything: orders, journal, settings, photos, Ozon's labels, pictures of products. Printers and folders stay with this computer.</source>
        <translation>全部写入一个文件：订单、操作日志、设置、照片、Ozon 面单、商品图片。打印机和文件夹只属于本机，不会迁出。</translation>
    </message>
    <message>
        <source>The shop moves: it goes on at the other computer, not here</source>
        <translation>换电脑：以后在另一台电脑上用，本机不再用</translation>
    </message>
    <message>
        <source>Only a copy: it goes on here</source>
        <translation>只做副本：继续在本机用</translation>
    </message>
    <message>
        <source>A shop taken along (*{ending})</source>
        <translation>迁出的店铺数据 (*{ending})</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>1. Carry this file over: a stick, a disk, the network.</source>
        <translation>1. 把这个文件拷到另一台电脑：U 盘、移动硬盘、网络都行。</translation>
    </message>
    <message>
        <source>2. On the other computer install Ozon Desk, this version or a newer one, and start it.</source>
        <translation>2. 在另一台电脑上安装 Ozon Desk（本版本或更新的版本）并启动。</translation>
    </message>
    <message>
        <source>3. There: File → Open a shop taken along…</source>
        <translation>3. 在那台电脑上：文件 → 迁入店铺数据…</translation>
    </message>
    <message>
        <source>▲ From now on don't work here: what is done here isn't in the file.</source>
        <translation>▲ 从现在起不要再在本机操作：之后在这里做的，文件里没有。</translation>
    </message>
    <message>
        <source>Close · Enter</source>
        <translation>关闭 · Enter</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it back · Enter</source>
        <translation>撤销 · Enter</translation>
    </message>
    <message>
        <source>What came later stays as it is. This would be as it was before:</source>
        <translation>之后的操作保持不变。以下内容会恢复原样：</translation>
    </message>
    <message>
        <source>It touched no posting.</source>
        <translation>没有涉及任何货件。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>…另有 {count}</translation>
    </message>
    <message>
        <source>Labels on paper that no longer count and must be torn off: {count}</source>
        <translation>纸上的面单已作废，须撕掉：{count}</translation>
    </message>
    <message>
        <source>it goes away</source>
        <translation>会消失</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢复为</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>会恢复的内容</translation>
    </message>
</context>
<context>
    <name>TellOzonScreen</name>
    <message>
        <source>Tell Ozon</source>
        <translation>告知 Ozon</translation>
    </message>
    <message>
        <source>✓ Ozon knows everything that was done here.</source>
        <translation>✓ 这里的操作已全部告知 Ozon。</translation>
    </message>
    <message>
        <source>Copy numbers · Ctrl+C</source>
        <translation>复制号码 · Ctrl+C</translation>
    </message>
    <message>
        <source>Copy with tracking numbers · Ctrl+Shift+C</source>
        <translation>连同追踪号码复制 · Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Confirm these in Ozon's cabinet. A later import that shows them confirmed takes them off.</source>
        <translation>请在 Ozon 卖家后台确认。之后导入的文件显示已确认时，会自动移出列表。</translation>
    </message>
    <message>
        <source>Ozon's clock</source>
        <translation>Ozon 截止时间</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>本地操作时间</translation>
    </message>
    <message>
        <source>Cancel: {reason}</source>
        <translation>取消：{reason}</translation>
    </message>
    <message>
        <source>Packed: confirm the packing</source>
        <translation>已备货：请确认备货</translation>
    </message>
    <message>
        <source>✓ Copied: {postings}</source>
        <translation>✓ 已复制：{postings}</translation>
    </message>
    <message>
        <source>Set the status: {stage}</source>
        <translation>设置状态：{stage}</translation>
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
        <translation>打印机分辨率</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>常见内容</translation>
    </message>
    <message>
        <source>The longest words</source>
        <translation>最长内容</translation>
    </message>
    <message>
        <source>What the label says</source>
        <translation>面单内容</translation>
    </message>
    <message>
        <source>Life size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>{width} × {height} mm, {across} × {down} dots</source>
        <translation>{width} × {height} 毫米，{across} × {down} 点</translation>
    </message>
    <message>
        <source>Preview of the label: {size}</source>
        <translation>面单预览：{size}</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>Back to the built-in one</source>
        <translation>恢复内置模板</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{size} mm</source>
        <translation>{size} 毫米</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The shop's own template</source>
        <translation>店铺自定义模板</translation>
    </message>
    <message>
        <source>The built-in template</source>
        <translation>内置模板</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Place and time: {carrier}</source>
        <translation>地点和时间：{carrier}</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
    <message>
        <source>Brought to a drop-off point</source>
        <translation>自送到收货点</translation>
    </message>
    <message>
        <source>Picked up by appointment</source>
        <translation>预约上门揽收</translation>
    </message>
    <message>
        <source>The driver comes</source>
        <translation>司机上门时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address or point</source>
        <translation>地址或收货点</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Pass number</source>
        <translation>通行证号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Times are those of {city}.</source>
        <translation>时间均为{city}时间。</translation>
    </message>
</context>
<context>
    <name>TodayLines</name>
    <message>
        <source>Today: {numbers}</source>
        <translation>今日：{numbers}</translation>
    </message>
    <message>
        <source>Packer: {name}</source>
        <translation>打包员：{name}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scan or type: posting, article, tracking number</source>
        <translation>扫描或输入发货号码 / 货号 / 追踪号码</translation>
    </message>
    <message>
        <source>Scan or search</source>
        <translation>扫描或搜索</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Tell Ozon {count}</source>
        <translation>告知 Ozon {count}</translation>
    </message>
    <message>
        <source>Packed or cancelled here, and Ozon doesn't know yet</source>
        <translation>本地已备货或取消，尚未告知 Ozon</translation>
    </message>
</context>
<context>
    <name>TrackingBox</name>
    <message>
        <source>Scan or type the tracking number</source>
        <translation>扫描或输入追踪号码</translation>
    </message>
    <message>
        <source>Tracking number of box {number}</source>
        <translation>包裹 {number} 的追踪号码</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Keep anyway (it is written down)</source>
        <translation>仍然保留（会记入日志）</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Follow it on the carrier's page</source>
        <translation>在承运商网站查询轨迹</translation>
    </message>
    <message>
        <source>Box {number}/{count}</source>
        <translation>包裹 {number}/{count}</translation>
    </message>
    <message>
        <source>▲ The number will be taken away; the journal keeps it.</source>
        <translation>▲ 号码将被清除；操作日志中保留。</translation>
    </message>
    <message>
        <source>Follow it on the carrier's page · Ctrl+B</source>
        <translation>在承运商网站查询轨迹 · Ctrl+B</translation>
    </message>
    <message>
        <source>To the forwarder it goes by {number}</source>
        <translation>至货代的国内单号 {number}</translation>
    </message>
    <message>
        <source>▲ A placeholder: this box still has no number.</source>
        <translation>▲ 占位单号：此包裹仍无号码。</translation>
    </message>
</context>
<context>
    <name>TrackingBulkDialog</name>
    <message>
        <source>Tracking numbers</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Scan a box, then its number; or paste two columns from Excel</source>
        <translation>先扫包裹，再扫号码；或从 Excel 粘贴两列</translation>
    </message>
    <message>
        <source>Scan box</source>
        <translation>扫描框</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>One box, one number: scan the box, scan the number, next.</source>
        <translation>一个包裹一个号码：扫包裹，扫号码，再扫下一个。</translation>
    </message>
    <message>
        <source>Remove · Del</source>
        <translation>移除 · Del</translation>
    </message>
    <message>
        <source>Next box.</source>
        <translation>下一个包裹。</translation>
    </message>
    <message>
        <source>▶ {posting}: now its number.</source>
        <translation>▶ {posting}：请扫它的号码。</translation>
    </message>
    <message>
        <source>▶ {number}: now its box.</source>
        <translation>▶ {number}：请扫它的包裹。</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Saved: {numbers}</source>
        <translation>已保存：{numbers}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>列表 (*.csv *.txt *.xlsx *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>File with tracking numbers</source>
        <translation>追踪号码文件</translation>
    </message>
    <message>
        <source>Save good ones: {number} · Ctrl+Enter</source>
        <translation>保存可用的 {number} 行 · Ctrl+Enter</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
</context>
<context>
    <name>TrackingDialog</name>
    <message>
        <source>Tracking number</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Save · Enter</source>
        <translation>保存 · Enter</translation>
    </message>
</context>
<context>
    <name>TrackingLines</name>
    <message>
        <source>Verdict</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>keep anyway</source>
        <translation>仍然保留</translation>
    </message>
</context>
<context>
    <name>TrackingScreen</name>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>scan a box or a number, or paste two columns from Excel</source>
        <translation>扫描包裹或号码，或从 Excel 粘贴两列</translation>
    </message>
    <message>
        <source>From the pool · F7</source>
        <translation>从单号池取 · F7</translation>
    </message>
    <message>
        <source>No number yet · F8</source>
        <translation>暂无号码 · F8</translation>
    </message>
    <message>
        <source>Take back · −</source>
        <translation>撤回 · −</translation>
    </message>
    <message>
        <source>From file… · F9</source>
        <translation>从文件… · F9</translation>
    </message>
    <message>
        <source>{left} was left without a number</source>
        <translation>{left} 未填号码</translation>
    </message>
    <message>
        <source>Cancel · Esc</source>
        <translation>取消 · Esc</translation>
    </message>
    <message>
        <source>Tracking numbers again · F6</source>
        <translation>返回追踪号码 · F6</translation>
    </message>
    <message>
        <source>Domestic numbers · F6</source>
        <translation>国内单号 · F6</translation>
    </message>
    <message>
        <source>For Ozon's cabinet… {number} · F4</source>
        <translation>填到 Ozon 卖家后台… {number} · F4</translation>
    </message>
    <message>
        <source>For Ozon's cabinet… · F4</source>
        <translation>填到 Ozon 卖家后台… · F4</translation>
    </message>
</context>
<context>
    <name>TrackingSide</name>
    <message>
        <source>Boxes without a number</source>
        <translation>缺号码的包裹</translation>
    </message>
    <message>
        <source>✓ Every box has its number.</source>
        <translation>✓ 每个包裹都有号码。</translation>
    </message>
    <message>
        <source>Pool… · F5</source>
        <translation>单号池… · F5</translation>
    </message>
    <message>
        <source>Numbers bought beforehand</source>
        <translation>预购单号</translation>
    </message>
    <message>
        <source>None. Numbers you buy in advance are given out one by one.</source>
        <translation>无。预购的单号会逐个发放。</translation>
    </message>
    <message>
        <source>Today {number}</source>
        <translation>今天 {number}</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>全部 {number}</translation>
    </message>
    <message>
        <source>To correct {number}</source>
        <translation>待更正 {number}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open the desk</source>
        <translation>打开程序</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The desk keeps watching</source>
        <translation>程序仍在后台运行</translation>
    </message>
    <message>
        <source>Quit with Ctrl+Q, or here in the tray.</source>
        <translation>要退出，请按 Ctrl+Q，或右键点系统托盘里的图标。</translation>
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
        <translation>返回 · Esc</translation>
    </message>
    <message>
        <source>Nobody can take this back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Type {number} to do it:</source>
        <translation>输入 {number} 即执行：</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>UnpackDialog</name>
    <message>
        <source>Unpack</source>
        <translation>拆箱</translation>
    </message>
    <message>
        <source>Unpack · Enter</source>
        <translation>拆箱 · Enter</translation>
    </message>
    <message>
        <source>Back · Esc</source>
        <translation>返回 · Esc</translation>
    </message>
    <message>
        <source>The posting goes back to those to pack: open its box, change what is in it, pack it again.</source>
        <translation>货件回到“待备货”：打开包裹，改好内容，再重新备货。</translation>
    </message>
    <message>
        <source>Labels printed for it no longer count: tear them off. New ones come when it is packed.</source>
        <translation>已打印的面单作废：请撕掉。重新备货时会打新面单。</translation>
    </message>
    <message>
        <source>Weight, size and Honest Sign codes are asked for anew.</source>
        <translation>重量、尺寸和诚实标志码都要重新录入。</translation>
    </message>
    <message>
        <source>Ozon was not told of the packing, and needs to know nothing now.</source>
        <translation>备货尚未告知 Ozon，现在也无需告知。</translation>
    </message>
    <message>
        <source>For Ozon it stays packed: keep the number of boxes and what is in each.</source>
        <translation>在 Ozon 仍是已备货：包裹数量和每个包裹的内容不能变。</translation>
    </message>
    <message>
        <source>It is written into the journal and can't be undone.</source>
        <translation>会记入操作日志，无法撤销。</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>A newer version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>this one is {version}</source>
        <translation>当前版本 {version}</translation>
    </message>
    <message>
        <source>Close the desk and run the installer. The shop's data stays, and is backed up before it is changed.</source>
        <translation>请先关闭程序，再运行安装程序。店铺数据会保留，改动之前会先备份。</translation>
    </message>
    <message>
        <source>Later · Esc</source>
        <translation>以后再说 · Esc</translation>
    </message>
    <message>
        <source>Open the page · Enter</source>
        <translation>打开网页 · Enter</translation>
    </message>
    <message>
        <source>Open the folder · Enter</source>
        <translation>打开文件夹 · Enter</translation>
    </message>
</context>
<context>
    <name>UpdateWatch</name>
    <message>
        <source>What is new…</source>
        <translation>更新内容…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}. This one is {mine}.</source>
        <translation>有新版本：{version}。当前版本 {mine}。</translation>
    </message>
</context>
<context>
    <name>UpdatesPage</name>
    <message>
        <source>This is version {version}.</source>
        <translation>当前版本 {version}。</translation>
    </message>
    <message>
        <source>Once a day the desk reads a small file that says whether there is a newer one: on a share, a stick, or at an https address. It sends nothing, and it fetches and runs nothing by itself.</source>
        <translation>程序每天读一次更新公告（一个小文件），看有没有新版本；公告可以放在网络共享、U 盘或 https 地址上。程序不发送任何东西，也不会自动下载或运行任何东西。</translation>
    </message>
    <message>
        <source>https://… or a file; empty: don't look</source>
        <translation>https://… 或文件；留空则不检查</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>更新内容…</translation>
    </message>
    <message>
        <source>There is a newer version: {version}</source>
        <translation>有新版本：{version}</translation>
    </message>
    <message>
        <source>✓ This is the newest: the notice speaks of {version}</source>
        <translation>✓ 已是最新版本（公告版本 {version}）</translation>
    </message>
    <message>
        <source>Update notice (*.json);;All files (*)</source>
        <translation>更新公告 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Update notice</source>
        <translation>更新公告</translation>
    </message>
</context>
<context>
    <name>WantedList</name>
    <message>
        <source>Postings of which Ozon asks for evidence</source>
        <translation>Ozon 要求提交凭证的货件</translation>
    </message>
    <message>
        <source>NOTHING YET</source>
        <translation>尚无凭证</translation>
    </message>
    <message>
        <source>Ozon asks for evidence: {n}</source>
        <translation>Ozon 要求提交凭证：{n}</translation>
    </message>
</context>
<context>
    <name>WarehousePage</name>
    <message>
        <source>as Ozon's cabinet calls it, or empty</source>
        <translation>与 Ozon 卖家后台的名称一致，或留空</translation>
    </message>
    <message>
        <source>Where is your warehouse?</source>
        <translation>您的仓库在哪里？</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>没有此时区</translation>
    </message>
    <message>
        <source>Now it is {here} there, {moscow} in Moscow</source>
        <translation>当地现在 {here}，莫斯科 {moscow}</translation>
    </message>
</context>
<context>
    <name>WarehousesPage</name>
    <message>
        <source>Days to pack</source>
        <translation>备货天数</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>A day off moves none of Ozon's deadlines back: what falls on it must be handed over on the last working day before.</source>
        <translation>休息日不会推迟 Ozon 的截止时间：落在休息日的，须在此前最后一个工作日交运。</translation>
    </message>
</context>
<context>
    <name>WhoButton</name>
    <message>
        <source>Who packs?</source>
        <translation>谁在打包？</translation>
    </message>
    <message>
        <source>Packer: {name} · Ctrl+U</source>
        <translation>打包员：{name} · Ctrl+U</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who packs?</source>
        <translation>谁在打包？</translation>
    </message>
    <message>
        <source>Sign in · Enter</source>
        <translation>登录 · Enter</translation>
    </message>
    <message>
        <source>Scan your badge, or choose your name.</source>
        <translation>请扫工牌，或选择姓名。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Settings, Packers…</source>
        <translation>设置 → 打包员…</translation>
    </message>
    <message>
        <source>Nobody is registered yet. An owner writes the names down once in the settings.</source>
        <translation>还没有登记任何人。店主在设置中登记一次姓名即可。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>No PIN needed</source>
        <translation>无需 PIN</translation>
    </message>
    <message>
        <source>Sign out · Enter</source>
        <translation>退出登录 · Enter</translation>
    </message>
</context>
<context>
    <name>WipeCounts</name>
    <message numerus="yes">
        <source>%n recipient(s) with name, phone, e-mail and address</source>
        <translation>
            <numerusform>%n 个收件人的姓名、电话、邮箱和地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older state(s) in the journal</source>
        <translation>
            <numerusform>操作日志中 %n 条旧状态</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) in cases</source>
        <translation>
            <numerusform>异常单中 %n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other note(s) somebody wrote</source>
        <translation>
            <numerusform>其他 %n 条手写备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carrier's text(s)</source>
        <translation>
            <numerusform>%n 条承运商原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of Ozon's label(s)</source>
        <translation>
            <numerusform>%n 张 Ozon 面单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) of labels</source>
        <translation>
            <numerusform>%n 个面单 PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and file(s)</source>
        <translation>
            <numerusform>%n 个照片和文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older posting(s) keep their data: they are open or have an open case</source>
        <translation>
            <numerusform>%n 个较早的货件保留数据：未完结或有未关闭的异常单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) of the database still hold(s) the data</source>
        <translation>
            <numerusform>%n 份旧数据库备份仍含这些数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wiped: %n posting(s)</source>
        <translation>
            <numerusform>已清除：%n 个货件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would be wiped: %n posting(s)</source>
        <translation>
            <numerusform>将清除：%n 个货件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over for more than %n day(s)</source>
        <translation>
            <numerusform>完结超过 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>ZonePage</name>
    <message>
        <source>as Ozon's cabinet writes them</source>
        <translation>Ozon 卖家后台的写法</translation>
    </message>
    <message>
        <source>your warehouse's time</source>
        <translation>仓库当地时间</translation>
    </message>
    <message>
        <source>Another one:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <source>In which time are the dates in this file?</source>
        <translation>此文件中的日期是哪个时区的？</translation>
    </message>
    <message>
        <source>For example, {posting} must go by {moment}. The file doesn't say where that is.</source>
        <translation>例如 {posting} 须在 {moment} 前发出。文件没有说明是哪里的时间。</translation>
    </message>
    <message>
        <source>The answer is kept for the next files; Settings can forget it.</source>
        <translation>答案会用于之后的文件；可在设置中清除。</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>The same error of the program again: %n times</source>
        <translation>
            <numerusform>同一个程序错误再次出现：已 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_LabelLine</name>
    <message>
        <source>{posting}: not printed</source>
        <translation>{posting}：未打印</translation>
    </message>
    <message>
        <source>{posting}: printing</source>
        <translation>{posting}：正在打印</translation>
    </message>
    <message>
        <source>{posting}, slip</source>
        <translation>{posting}，装箱单</translation>
    </message>
    <message>
        <source>{posting}, box {number}</source>
        <translation>{posting}，包裹 {number}</translation>
    </message>
    <message>
        <source>{posting}: is it on paper?</source>
        <translation>{posting}：打出来了吗？</translation>
    </message>
    <message>
        <source>{posting}: waiting</source>
        <translation>{posting}：等待打印</translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n} 天前</translation>
    </message>
</context>
<context>
    <name>alarm_levels</name>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Otherwise: {consequence}</source>
        <translation>否则：{consequence}</translation>
    </message>
    <message>
        <source>Missed: {consequence}</source>
        <translation>已错过：{consequence}</translation>
    </message>
</context>
<context>
    <name>audiences</name>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Ozon's support</source>
        <translation>Ozon 客服</translation>
    </message>
</context>
<context>
    <name>bench</name>
    <message>
        <source>On the bench: {posting}</source>
        <translation>已上打包台：{posting}</translation>
    </message>
    <message>
        <source>Right: {article}</source>
        <translation>正确：{article}</translation>
    </message>
    <message>
        <source>Box {box} of {boxes}</source>
        <translation>包裹 {box}/{boxes}</translation>
    </message>
    <message>
        <source>Packed: {posting}</source>
        <translation>已备货：{posting}</translation>
    </message>
    <message>
        <source>Unpacked: {posting}</source>
        <translation>已拆箱：{posting}</translation>
    </message>
    <message>
        <source>On hold: {posting}, {reason}</source>
        <translation>已搁置：{posting}，{reason}</translation>
    </message>
    <message>
        <source>Pulled from the pile: {posting}</source>
        <translation>已取出包裹：{posting}</translation>
    </message>
    <message>
        <source>Learned: {barcode} is {article}</source>
        <translation>已绑定：{barcode} 为 {article}</translation>
    </message>
    <message>
        <source>Label once more: {posting}</source>
        <translation>重新打印面单：{posting}</translation>
    </message>
    <message>
        <source>Packing now: {name}</source>
        <translation>当前打包员：{name}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Put aside: {posting}</source>
        <translation>已移出打包台：{posting}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Scan the Honest Sign code of {article}</source>
        <translation>扫 {article} 的诚实标志码</translation>
    </message>
    <message>
        <source>Code {number} of {quantity}. {name}</source>
        <translation>第 {number}/{quantity} 个码。{name}</translation>
    </message>
    <message>
        <source>Weigh box {box} of {boxes}</source>
        <translation>称重：包裹 {box}/{boxes}</translation>
    </message>
    <message>
        <source>Type grams, or kilograms as 1.25, and press Enter</source>
        <translation>输入克数，或输入公斤如 1.25，再按 Enter</translation>
    </message>
    <message>
        <source>Measure box {box} of {boxes}</source>
        <translation>量尺寸：包裹 {box}/{boxes}</translation>
    </message>
    <message>
        <source>Type centimetres as 30x20x10 and press Enter</source>
        <translation>按厘米输入，如 30x20x10，再按 Enter</translation>
    </message>
    <message>
        <source>Scan the label back: box {box} of {boxes}</source>
        <translation>回扫面单：包裹 {box}/{boxes}</translation>
    </message>
    <message>
        <source>Stick it on, then scan the small square code on it</source>
        <translation>贴上面单，再扫上面的小方码</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>拆箱</translation>
    </message>
    <message>
        <source>Teach this barcode</source>
        <translation>绑定此条码</translation>
    </message>
    <message>
        <source>{article} “{name}”</source>
        <translation>{article}“{name}”</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{todo}. Enter alone leaves it out</source>
        <translation>{todo}。直接按 Enter 可跳过</translation>
    </message>
    <message>
        <source>Return taken in: {posting}. {condition}</source>
        <translation>退货已收：{posting}。{condition}</translation>
    </message>
    <message>
        <source>It came back: take the return in</source>
        <translation>包裹退回来了：收下退货</translation>
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
        <translation>清关后若数天没有轨迹，请查俄罗斯邮政网站</translation>
    </message>
    <message>
        <source>No events between leaving the country and delivery: tell the buyer beforehand</source>
        <translation>离境到派送之间没有轨迹，请提前告知买家</translation>
    </message>
</context>
<context>
    <name>carriers</name>
    <message>
        <source>No carrier known</source>
        <translation>承运商未知</translation>
    </message>
</context>
<context>
    <name>cart</name>
    <message>
        <source>On the cart: {posting}</source>
        <translation>已上推车：{posting}</translation>
    </message>
    <message>
        <source>{on} of {of} boxes: {posting}</source>
        <translation>{on}/{of} 个包裹：{posting}</translation>
    </message>
    <message>
        <source>It leaves only with all of them</source>
        <translation>包裹齐了才能交运</translation>
    </message>
    <message>
        <source>All {of} boxes on the cart: {posting}</source>
        <translation>{of} 个包裹已全部上推车：{posting}</translation>
    </message>
    <message>
        <source>Already on the cart: {posting}</source>
        <translation>已在推车上：{posting}</translation>
    </message>
    <message>
        <source>Taken off the cart: {posting}</source>
        <translation>已从推车取下：{posting}</translation>
    </message>
    <message>
        <source>Stays here: {posting}</source>
        <translation>留在这里：{posting}</translation>
    </message>
    <message>
        <source>Pulled from the pile: {posting}</source>
        <translation>已取出包裹：{posting}</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>已登录：{name}</translation>
    </message>
    <message>
        <source>Hand it over all the same</source>
        <translation>仍然交运</translation>
    </message>
    <message>
        <source>The same for all on this cart</source>
        <translation>此推车上全部照此处理</translation>
    </message>
    <message>
        <source>Box {number}</source>
        <translation>包裹 {number}</translation>
    </message>
    <message>
        <source>{counts}. Hand them over: Ctrl+H</source>
        <translation>{counts}。去交运：Ctrl+H</translation>
    </message>
    <message>
        <source>{carrier} comes at {time} · {left}</source>
        <translation>{carrier} {time} 上门 · {left}</translation>
    </message>
    <message>
        <source>{carrier}: cut-off at {time} · {left}</source>
        <translation>{carrier}：{time} 截单 · {left}</translation>
    </message>
</context>
<context>
    <name>case_log</name>
    <message>
        <source>opened</source>
        <translation>已新建</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记备注</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>closed: {outcome}</source>
        <translation>已关闭：{outcome}</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>return arrived: {condition}</source>
        <translation>退货已到：{condition}</translation>
    </message>
</context>
<context>
    <name>case_outcomes</name>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Buyer refunded</source>
        <translation>已退款给买家</translation>
    </message>
    <message>
        <source>Shop compensated</source>
        <translation>店铺已获赔</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被驳回</translation>
    </message>
    <message>
        <source>Back to stock</source>
        <translation>已重新入库</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已报损</translation>
    </message>
    <message>
        <source>Opened by mistake</source>
        <translation>误开</translation>
    </message>
</context>
<context>
    <name>case_steps</name>
    <message>
        <source>Ask the carrier where it is</source>
        <translation>向承运商查询包裹下落</translation>
    </message>
    <message>
        <source>Tell the buyer</source>
        <translation>告知买家</translation>
    </message>
    <message>
        <source>Claim compensation from the carrier</source>
        <translation>向承运商索赔</translation>
    </message>
    <message>
        <source>Write to Ozon's support</source>
        <translation>联系 Ozon 客服</translation>
    </message>
    <message>
        <source>Wait for the support's decision</source>
        <translation>等待客服裁决</translation>
    </message>
    <message>
        <source>Enter a new delivery date</source>
        <translation>填写新的送达日期</translation>
    </message>
    <message>
        <source>Watch the tracking</source>
        <translation>关注物流轨迹</translation>
    </message>
    <message>
        <source>Ask the buyer for photos</source>
        <translation>请买家提供照片</translation>
    </message>
    <message>
        <source>Collect evidence: photos, weights, scans</source>
        <translation>收集凭证：照片、重量、扫描记录</translation>
    </message>
    <message>
        <source>Ask the buyer to cancel and to order again</source>
        <translation>请买家取消并重新下单</translation>
    </message>
    <message>
        <source>Stop the parcel, here or at the carrier</source>
        <translation>拦截包裹（在本仓或承运商处）</translation>
    </message>
    <message>
        <source>Wait for the return</source>
        <translation>等待退货</translation>
    </message>
    <message>
        <source>Ask the carrier for proof of delivery</source>
        <translation>向承运商索要妥投证明</translation>
    </message>
    <message>
        <source>Ask the buyer to look for it</source>
        <translation>请买家再找一找</translation>
    </message>
    <message>
        <source>Answer Ozon</source>
        <translation>回复 Ozon</translation>
    </message>
    <message>
        <source>Wait for Ozon's answer</source>
        <translation>等待 Ozon 答复</translation>
    </message>
    <message>
        <source>Send more evidence to the ticket</source>
        <translation>向工单补充凭证</translation>
    </message>
    <message>
        <source>Ask the support again</source>
        <translation>再次催问客服</translation>
    </message>
    <message>
        <source>Check the number on the carrier's page</source>
        <translation>在承运商网站核对号码</translation>
    </message>
    <message>
        <source>Enter a number that can be traced</source>
        <translation>填写可查轨迹的号码</translation>
    </message>
    <message>
        <source>Send the evidence to Ozon</source>
        <translation>把凭证发给 Ozon</translation>
    </message>
    <message>
        <source>Open the return and check what is in it</source>
        <translation>拆开退货，检查内容</translation>
    </message>
    <message>
        <source>Back to stock, or write it off</source>
        <translation>重新入库或报损</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Lost</source>
        <translation>丢件</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延误</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>地址有误</translation>
    </message>
    <message>
        <source>Delivered, not received</source>
        <translation>显示签收但未收到</translation>
    </message>
    <message>
        <source>Ozon asks</source>
        <translation>Ozon 询问</translation>
    </message>
    <message>
        <source>Ticket at Ozon's support</source>
        <translation>Ozon 客服工单</translation>
    </message>
    <message>
        <source>Replace the tracking number</source>
        <translation>更换追踪号码</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>要求提交凭证</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
</context>
<context>
    <name>consequences</name>
    <message>
        <source>Ozon sends an overdue notice and cancels if it is not packed the next day</source>
        <translation>Ozon 发送逾期通知，次日仍未备货即取消</translation>
    </message>
    <message>
        <source>Ozon cancels the posting</source>
        <translation>Ozon 将取消货件</translation>
    </message>
    <message>
        <source>Ozon may cancel the posting</source>
        <translation>Ozon 可能取消货件</translation>
    </message>
    <message>
        <source>Ozon marks the posting “High Risk”</source>
        <translation>Ozon 将货件标为“高风险”</translation>
    </message>
    <message>
        <source>Ozon can block the warehouse</source>
        <translation>Ozon 可能封锁仓库</translation>
    </message>
    <message>
        <source>Ozon charges a fee</source>
        <translation>Ozon 将收取罚款</translation>
    </message>
    <message>
        <source>counts as a late shipment</source>
        <translation>计为逾期发运</translation>
    </message>
    <message>
        <source>counts as late at the carrier</source>
        <translation>计为逾期交付承运商</translation>
    </message>
    <message>
        <source>counts as late although shipped</source>
        <translation>虽已发运，仍计为逾期</translation>
    </message>
    <message>
        <source>call the carrier and tell the buyer</source>
        <translation>请联系承运商并告知买家</translation>
    </message>
    <message>
        <source>the shop falls in Ozon's search</source>
        <translation>店铺在 Ozon 的搜索排名下降</translation>
    </message>
    <message>
        <source>a new delivery date is needed the next day</source>
        <translation>次日须填写新的送达日期</translation>
    </message>
    <message>
        <source>the buyer may cancel without asking</source>
        <translation>买家可直接取消</translation>
    </message>
    <message>
        <source>penalty points; advertising is suspended</source>
        <translation>扣分，广告被暂停</translation>
    </message>
    <message>
        <source>weaker in a dispute over “not received”</source>
        <translation>“未收到”纠纷中处于不利</translation>
    </message>
    <message>
        <source>the buyer gets the money back</source>
        <translation>买家将获退款</translation>
    </message>
    <message>
        <source>older orders are missing from the file</source>
        <translation>文件缺少较早的订单</translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message>
        <source>late {span}</source>
        <translation>超时 {span}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>the warehouse</source>
        <translation>仓库所在国</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>{time} {city}</source>
        <translation>{time} {city}</translation>
    </message>
    <message>
        <source>{time} {city} ({other_time} {other_city})</source>
        <translation>{time} {city}（{other_time} {other_city}）</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>MM-dd ddd</translation>
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
        <translation>最晚备货</translation>
    </message>
    <message>
        <source>Pack at the very latest by</source>
        <translation>备货最后期限</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>最晚发运</translation>
    </message>
    <message>
        <source>At the carrier by</source>
        <translation>最晚交至承运商</translation>
    </message>
    <message>
        <source>Enter the tracking number by</source>
        <translation>最晚填写追踪号码</translation>
    </message>
    <message>
        <source>Deliver by</source>
        <translation>最晚送达</translation>
    </message>
    <message>
        <source>Give a new delivery date by</source>
        <translation>最晚填写新送达日期</translation>
    </message>
    <message>
        <source>New delivery date at the very latest by</source>
        <translation>新送达日期最后期限</translation>
    </message>
    <message>
        <source>Buyer may cancel from</source>
        <translation>买家可取消起始时间</translation>
    </message>
    <message>
        <source>Tracking visible by</source>
        <translation>追踪号码最晚可查</translation>
    </message>
    <message>
        <source>Answer Ozon by</source>
        <translation>最晚回复 Ozon</translation>
    </message>
    <message>
        <source>Support decides by</source>
        <translation>客服最晚裁决</translation>
    </message>
    <message>
        <source>Carriers Ozon allows</source>
        <translation>Ozon 允许的承运商</translation>
    </message>
    <message>
        <source>Services without tracking</source>
        <translation>无物流追踪的服务</translation>
    </message>
    <message>
        <source>Signature on delivery</source>
        <translation>签收签字</translation>
    </message>
    <message>
        <source>Share of late shipments</source>
        <translation>逾期发运占比</translation>
    </message>
    <message>
        <source>Share of cancellations by the shop</source>
        <translation>卖家原因取消占比</translation>
    </message>
    <message>
        <source>Longest download</source>
        <translation>单次导出上限</translation>
    </message>
    <message>
        <source>Hand over by</source>
        <translation>最晚交运</translation>
    </message>
    <message>
        <source>News from the carrier by</source>
        <translation>承运商最晚更新轨迹</translation>
    </message>
    <message>
        <source>High risk from</source>
        <translation>高风险起始时间</translation>
    </message>
    <message>
        <source>Search rank falls from</source>
        <translation>搜索排名下降起始时间</translation>
    </message>
    <message>
        <source>Give a number that can be traced by</source>
        <translation>最晚提供可查轨迹的号码</translation>
    </message>
    <message>
        <source>Show how it was packed by</source>
        <translation>最晚提交打包凭证</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>最晚执行下一步</translation>
    </message>
</context>
<context>
    <name>deed_kinds</name>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>备货</translation>
    </message>
    <message>
        <source>On hold, released</source>
        <translation>搁置、恢复</translation>
    </message>
    <message>
        <source>Cancelled, promised</source>
        <translation>取消、承诺日期</translation>
    </message>
    <message>
        <source>Tracking numbers</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>面单</translation>
    </message>
    <message>
        <source>Hand-over, statuses</source>
        <translation>交运、状态</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>异常单</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>The owner's</source>
        <translation>店主操作</translation>
    </message>
    <message>
        <source>Packers</source>
        <translation>打包员</translation>
    </message>
    <message>
        <source>Undone, redone</source>
        <translation>撤销、重做</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Imported {file}: {counts}</source>
        <translation>导入“{file}”：{counts}</translation>
    </message>
    <message>
        <source>Packed {posting}</source>
        <translation>已备货 {posting}</translation>
    </message>
    <message>
        <source>Put on hold {posting}: {reason}</source>
        <translation>已搁置 {posting}：{reason}</translation>
    </message>
    <message>
        <source>Released {posting}</source>
        <translation>已恢复 {posting}</translation>
    </message>
    <message>
        <source>Cancelled {posting}</source>
        <translation>已取消 {posting}</translation>
    </message>
    <message>
        <source>Delivery date changed: {posting}</source>
        <translation>送达日期已改：{posting}</translation>
    </message>
    <message>
        <source>Tracking number {number}: {posting}</source>
        <translation>追踪号码 {number}：{posting}</translation>
    </message>
    <message>
        <source>Settings changed: {fields}</source>
        <translation>设置已改：{fields}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>已撤销：{deed}</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>已重做：{deed}</translation>
    </message>
    <message>
        <source>Tracking number cleared: {posting}</source>
        <translation>追踪号码已清除：{posting}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>撤销：{deed}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>重做：{deed}</translation>
    </message>
    <message>
        <source>sample orders</source>
        <translation>示例订单</translation>
    </message>
    <message>
        <source>Tracking number {number}: {posting}, in spite of a warning</source>
        <translation>追踪号码 {number}：{posting}（忽略警告）</translation>
    </message>
    <message>
        <source>Unpacked {posting}</source>
        <translation>已拆箱 {posting}</translation>
    </message>
    <message>
        <source>Pulled from the pile: {posting}</source>
        <translation>已取出包裹：{posting}</translation>
    </message>
    <message>
        <source>Ozon's labels taken in from {file}: {labels}</source>
        <translation>已从“{file}”收录 Ozon 面单：{labels}</translation>
    </message>
    <message>
        <source>The desk's own label instead of Ozon's: {posting}</source>
        <translation>改用本程序面单代替 Ozon 面单：{posting}</translation>
    </message>
    <message>
        <source>Barcode {barcode} is {article}</source>
        <translation>条码 {barcode} 已绑定 {article}</translation>
    </message>
    <message>
        <source>Product list {file}: {counts}</source>
        <translation>商品列表“{file}”：{counts}</translation>
    </message>
    <message>
        <source>Product changed: {article}</source>
        <translation>商品已改：{article}</translation>
    </message>
    <message>
        <source>Taken off the product list: {article}</source>
        <translation>已移出商品列表：{article}</translation>
    </message>
    <message>
        <source>Barcode {barcode} taken off {article}</source>
        <translation>条码 {barcode} 已与 {article} 解绑</translation>
    </message>
    <message>
        <source>Packer added: {packer}</source>
        <translation>已添加打包员：{packer}</translation>
    </message>
    <message>
        <source>Packer changed: {packer} ({fields})</source>
        <translation>打包员已改：{packer}（{fields}）</translation>
    </message>
    <message>
        <source>Signed in: {packer}</source>
        <translation>已登录：{packer}</translation>
    </message>
    <message>
        <source>Signed out: {packer}</source>
        <translation>已退出：{packer}</translation>
    </message>
    <message>
        <source>Wrong PIN: {packer}</source>
        <translation>PIN 错误：{packer}</translation>
    </message>
    <message>
        <source>Divided {posting}: {boxes}</source>
        <translation>已拆分 {posting}：{boxes}</translation>
    </message>
    <message>
        <source>Domestic number {number}: {posting}</source>
        <translation>国内单号 {number}：{posting}</translation>
    </message>
    <message>
        <source>Hand-over begun: {carrier}</source>
        <translation>已开始交接：{carrier}</translation>
    </message>
    <message>
        <source>Hand-over arranged: {carrier}</source>
        <translation>已约定交接：{carrier}</translation>
    </message>
    <message>
        <source>Hand-over given up: {carrier}</source>
        <translation>已放弃交接：{carrier}</translation>
    </message>
    <message>
        <source>Handed over to {carrier}: {postings}</source>
        <translation>已交运给 {carrier}：{postings}</translation>
    </message>
    <message>
        <source>Didn't leave after all: {posting}</source>
        <translation>实际未发出：{posting}</translation>
    </message>
    <message>
        <source>Reached the carrier's hub: {postings}</source>
        <translation>已到达承运商枢纽：{postings}</translation>
    </message>
    <message>
        <source>{status}: {postings}</source>
        <translation>{status}：{postings}</translation>
    </message>
    <message>
        <source>Tracking events from {file}: {counts}</source>
        <translation>已从“{file}”收录物流轨迹：{counts}</translation>
    </message>
    <message>
        <source>Tracking event: {posting}, {kind}</source>
        <translation>物流轨迹：{posting}，{kind}</translation>
    </message>
    <message>
        <source>Attached to {posting}: {name}</source>
        <translation>已附到 {posting}：{name}</translation>
    </message>
    <message>
        <source>Taken away from {posting}: {name}</source>
        <translation>已从 {posting} 移除：{name}</translation>
    </message>
    <message>
        <source>Case opened: {posting}, {kind}</source>
        <translation>已新建异常单：{posting}，{kind}</translation>
    </message>
    <message>
        <source>Noted in a case: {posting}, {kind}</source>
        <translation>异常单已记备注：{posting}，{kind}</translation>
    </message>
    <message>
        <source>Case changed: {posting}, {kind}. {step}</source>
        <translation>异常单已改：{posting}，{kind}。{step}</translation>
    </message>
    <message>
        <source>Case closed: {posting}, {kind}. {outcome}</source>
        <translation>异常单已关闭：{posting}，{kind}。{outcome}</translation>
    </message>
    <message>
        <source>Case opened again: {posting}, {kind}</source>
        <translation>异常单已重新打开：{posting}，{kind}</translation>
    </message>
    <message>
        <source>Return arrived: {posting}. {condition}</source>
        <translation>退货已到：{posting}。{condition}</translation>
    </message>
    <message>
        <source>Points given by Ozon: {points}, {carrier} {posting}</source>
        <translation>Ozon 扣分：{points}，{carrier} {posting}</translation>
    </message>
    <message>
        <source>Points withdrawn: {points}, {carrier} {posting}</source>
        <translation>扣分已撤销：{points}，{carrier} {posting}</translation>
    </message>
    <message>
        <source>Points lapse on another day: {points}, {carrier} {posting}</source>
        <translation>扣分失效日已改：{points}，{carrier} {posting}</translation>
    </message>
    <message>
        <source>Domestic number cleared: {posting}</source>
        <translation>国内单号已清除：{posting}</translation>
    </message>
    <message>
        <source>a paste</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Store {store} is called {name} now: {postings}</source>
        <translation>店铺 {store} 已改名为 {name}：{postings}</translation>
    </message>
    <message>
        <source>Postings without a store are {store}'s: {postings}</source>
        <translation>无店铺的货件已归入 {store}：{postings}</translation>
    </message>
    <message>
        <source>Moments to ship reckoned for the late review</source>
        <translation>已为迟发复盘算好发运截止时间</translation>
    </message>
    <message>
        <source>Whose fault the cancellation was: {posting}, {fault}</source>
        <translation>取消责任：{posting}，{fault}</translation>
    </message>
    <message>
        <source>Why it was late: {posting}, {cause}</source>
        <translation>迟发原因：{posting}，{cause}</translation>
    </message>
    <message>
        <source>Weekly report and back-up written: {week}</source>
        <translation>已生成周报和备份：{week}</translation>
    </message>
    <message>
        <source>Buyers' data wiped: {counts}, over before {day}</source>
        <translation>已清除买家数据：{counts}，{day} 前完结</translation>
    </message>
    <message>
        <source>Database rewritten after a wipe: nothing of it is left in the file</source>
        <translation>清除后已重写数据库：文件中没有残留</translation>
    </message>
    <message>
        <source>{file} ({store})</source>
        <translation>{file}（{store}）</translation>
    </message>
    <message>
        <source>as the journal says</source>
        <translation>按操作日志</translation>
    </message>
    <message>
        <source>as Ozon's words say</source>
        <translation>按 Ozon 的说法</translation>
    </message>
    <message>
        <source>Shop taken along: {file}</source>
        <translation>店铺数据已迁出：{file}</translation>
    </message>
    <message>
        <source>Shop came from another computer: {file}, as of {when}</source>
        <translation>店铺数据已从另一台电脑迁入：{file}，截至 {when}</translation>
    </message>
    <message>
        <source>The shop goes on at this computer</source>
        <translation>店铺继续在本机使用</translation>
    </message>
    <message>
        <source>Back-up put back: {file}, as of {when}</source>
        <translation>已恢复备份：{file}，数据截至 {when}</translation>
    </message>
</context>
<context>
    <name>elements</name>
    <message>
        <source>Posting number</source>
        <translation>发货号码</translation>
    </message>
    <message>
        <source>Barcode of the posting</source>
        <translation>货件条码</translation>
    </message>
    <message>
        <source>Box n of m</source>
        <translation>包裹 n/m</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>最晚发运</translation>
    </message>
    <message>
        <source>Number of pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>“Reprint”, “not Ozon's label”</source>
        <translation>“补打”“非 Ozon 官方面单”</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定义文字</translation>
    </message>
    <message>
        <source>Line across</source>
        <translation>横线</translation>
    </message>
    <message>
        <source>DataMatrix of the desk</source>
        <translation>本程序的 DataMatrix</translation>
    </message>
    <message>
        <source>DataMatrix in letters</source>
        <translation>DataMatrix 的文字</translation>
    </message>
</context>
<context>
    <name>event_kinds</name>
    <message>
        <source>Number registered</source>
        <translation>单号已登记</translation>
    </message>
    <message>
        <source>Accepted by the carrier</source>
        <translation>承运商已揽收</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>运输途中</translation>
    </message>
    <message>
        <source>At customs</source>
        <translation>清关中</translation>
    </message>
    <message>
        <source>Waits for the buyer</source>
        <translation>到达待取</translation>
    </message>
    <message>
        <source>With the courier</source>
        <translation>派送中</translation>
    </message>
    <message>
        <source>Attempt failed</source>
        <translation>派送失败</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>退回途中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Number not found</source>
        <translation>查无此号</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>event_sources</name>
    <message>
        <source>by hand</source>
        <translation>手动填写</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>来自文件</translation>
    </message>
</context>
<context>
    <name>event_verdicts</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>new; its words aren't known here, they are kept</source>
        <translation>新增；承运商用语无法识别，已保留</translation>
    </message>
    <message>
        <source>no box has this number</source>
        <translation>没有包裹使用此号码</translation>
    </message>
    <message>
        <source>{posting} is known, but this number isn't entered there</source>
        <translation>货件 {posting} 存在，但未填写此号码</translation>
    </message>
    <message>
        <source>the number belongs to {other}, not to {posting}</source>
        <translation>号码属于 {other}，不属于 {posting}</translation>
    </message>
    <message>
        <source>several boxes: the tracking number says which</source>
        <translation>有多个包裹：要靠追踪号码区分</translation>
    </message>
    <message>
        <source>hasn't happened yet: is the time zone right?</source>
        <translation>时间还没到：时区对吗？</translation>
    </message>
    <message>
        <source>older than the order: the number was another parcel's then</source>
        <translation>早于下单时间：当时这个号码属于别的包裹</translation>
    </message>
    <message>
        <source>says nothing of a parcel: {text}</source>
        <translation>与包裹无关：{text}</translation>
    </message>
    <message>
        <source>kept, but the posting is cancelled</source>
        <translation>已保留，但货件已取消</translation>
    </message>
    <message>
        <source>kept; the box has another number now</source>
        <translation>已保留；包裹现在用的是另一个号码</translation>
    </message>
    <message>
        <source>kept: the carrier doesn't know this number</source>
        <translation>已保留：承运商查无此号</translation>
    </message>
    <message>
        <source>kept, but the parcel was delivered or returned before</source>
        <translation>已保留，但包裹此前已签收或退回</translation>
    </message>
    <message>
        <source>kept; the carrier has it, but here it isn't handed over</source>
        <translation>已保留；承运商已收件，但这里还未交运</translation>
    </message>
    <message>
        <source>kept; older than the hand-over here</source>
        <translation>已保留；早于这里的交接时间</translation>
    </message>
    <message>
        <source>column {column}: not a date or time: {value}</source>
        <translation>列“{column}”：不是日期或时间：{value}</translation>
    </message>
    <message>
        <source>column {column}: no date</source>
        <translation>列“{column}”：缺少日期</translation>
    </message>
    <message>
        <source>column {column}: no status</source>
        <translation>列“{column}”：缺少状态</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>缺少号码</translation>
    </message>
    <message>
        <source>column {column}: Excel has damaged this number: {value}</source>
        <translation>列“{column}”：Excel 已损坏此号码：{value}</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Missing: {name} ({posting})</source>
        <translation>缺失：{name}（{posting}）</translation>
    </message>
    <message>
        <source>Changed since it was attached: {name} ({posting})</source>
        <translation>附上后被改动：{name}（{posting}）</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>all there and unchanged</source>
        <translation>全部都在，未被改动</translation>
    </message>
    <message>
        <source>Missing, and named so in the bundle: {name}</source>
        <translation>缺失，凭证包中已注明：{name}</translation>
    </message>
    <message>
        <source>Changed since it was attached, and named so in the bundle: {name}</source>
        <translation>附上后被改动，凭证包中已注明：{name}</translation>
    </message>
    <message>
        <source>Bundle made: {file}, {files}</source>
        <translation>凭证包已生成：{file}，{files}</translation>
    </message>
    <message>
        <source>Worth {worth} RUB: order delivery against signature (about {price} RUB), for disputes</source>
        <translation>价值 {worth} 卢布：建议选签收签字服务（约 {price} 卢布），以备纠纷</translation>
    </message>
    <message>
        <source>Valuable (from {worth} RUB): order delivery against signature, for disputes</source>
        <translation>贵重（{worth} 卢布起）：建议选签收签字服务，以备纠纷</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>the seller's</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>the buyer's</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Ozon's</source>
        <translation>Ozon</translation>
    </message>
    <message>
        <source>the carrier's</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Posting</source>
        <translation>发货号码</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Ozon's status</source>
        <translation>Ozon 状态</translation>
    </message>
    <message>
        <source>Ozon's word for the status</source>
        <translation>Ozon 状态原文</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>On hold because</source>
        <translation>搁置原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Pack by</source>
        <translation>最晚备货</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>最晚发运</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交运时间</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消时间</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>备货时间</translation>
    </message>
    <message>
        <source>Promised delivery</source>
        <translation>承诺送达</translation>
    </message>
    <message>
        <source>Promise moved, times</source>
        <translation>改期次数</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>集成类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Ship without delay by</source>
        <translation>不逾期的发运期限</translation>
    </message>
    <message>
        <source>Delivery date</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Recipient's phone</source>
        <translation>收件人电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Buyer's name</source>
        <translation>买家姓名</translation>
    </message>
    <message>
        <source>Buyer's e-mail</source>
        <translation>买家邮箱</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>截止事项</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Hours late</source>
        <translation>超时（小时）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Time zone of files</source>
        <translation>文件的时区</translation>
    </message>
    <message>
        <source>Columns of files</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库列表</translation>
    </message>
    <message>
        <source>Delivery methods</source>
        <translation>配送方式列表</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>规则版本</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>自定义规则</translation>
    </message>
    <message>
        <source>Label size</source>
        <translation>面单尺寸</translation>
    </message>
    <message>
        <source>Label language</source>
        <translation>面单语言</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What happens otherwise</source>
        <translation>否则后果</translation>
    </message>
    <message>
        <source>Honest Sign codes</source>
        <translation>诚实标志码</translation>
    </message>
    <message>
        <source>Pulled from the pile</source>
        <translation>取出时间</translation>
    </message>
    <message>
        <source>Honest Sign code</source>
        <translation>诚实标志码</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Weight, g</source>
        <translation>重量，克</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Honest Sign</source>
        <translation>诚实标志</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Label templates</source>
        <translation>面单模板</translation>
    </message>
    <message>
        <source>Weighing boxes</source>
        <translation>包裹称重</translation>
    </message>
    <message>
        <source>Measuring boxes</source>
        <translation>包裹量尺寸</translation>
    </message>
    <message>
        <source>Scanning the label back</source>
        <translation>回扫面单</translation>
    </message>
    <message>
        <source>Packers may teach barcodes</source>
        <translation>打包员可绑定条码</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Printing packing slips</source>
        <translation>打印装箱单</translation>
    </message>
    <message>
        <source>Language of packing slips</source>
        <translation>装箱单语言</translation>
    </message>
    <message>
        <source>Words on packing slips</source>
        <translation>装箱单文字</translation>
    </message>
    <message>
        <source>Logo on packing slips</source>
        <translation>装箱单 logo</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>店主</translation>
    </message>
    <message>
        <source>Packs here</source>
        <translation>在此打包</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>货件</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Minutes, mean</source>
        <translation>平均分钟</translation>
    </message>
    <message>
        <source>Wrong scans</source>
        <translation>扫错次数</translation>
    </message>
    <message>
        <source>First deed</source>
        <translation>首次操作</translation>
    </message>
    <message>
        <source>Last deed</source>
        <translation>最后操作</translation>
    </message>
    <message>
        <source>Packer's name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Minutes each, median</source>
        <translation>每单分钟，中位数</translation>
    </message>
    <message>
        <source>Undone packings</source>
        <translation>撤销备货次数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>异常单</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Columns of tracking files</source>
        <translation>物流轨迹文件的列</translation>
    </message>
    <message>
        <source>Places of hand-over</source>
        <translation>交接地点</translation>
    </message>
    <message>
        <source>Texts for cases</source>
        <translation>异常单文案</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Time zone of the row</source>
        <translation>该行的时区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在要做</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Domestic number</source>
        <translation>国内单号</translation>
    </message>
    <message>
        <source>Domestic courier</source>
        <translation>国内快递</translation>
    </message>
    <message>
        <source>Shop's name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>How its numbers look</source>
        <translation>号码格式</translation>
    </message>
    <message>
        <source>Check digit</source>
        <translation>校验位</translation>
    </message>
    <message>
        <source>Tracking page</source>
        <translation>查询网址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>On Ozon's list</source>
        <translation>在 Ozon 白名单中</translation>
    </message>
    <message>
        <source>Has tracking</source>
        <translation>有物流追踪</translation>
    </message>
    <message>
        <source>Crosses the border</source>
        <translation>跨境</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>First mile, working days</source>
        <translation>头程（工作日）</translation>
    </message>
    <message>
        <source>Quiet at first, hours</source>
        <translation>初期无轨迹（小时）</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Whose date</source>
        <translation>日期来源</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause and what proves it</source>
        <translation>原因及依据</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>打包员</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>店铺列表</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Days buyers' data is kept</source>
        <translation>买家数据保留天数</translation>
    </message>
    <message>
        <source>Folder of weekly reports</source>
        <translation>周报文件夹</translation>
    </message>
    <message>
        <source>Day of the weekly report</source>
        <translation>周报生成日</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>报表语言</translation>
    </message>
    <message>
        <source>Moments to ship still to be reckoned</source>
        <translation>待计算的发运截止时间</translation>
    </message>
    <message>
        <source>Alarm before, minutes</source>
        <translation>提前预警（分钟）</translation>
    </message>
    <message>
        <source>Never more than, days</source>
        <translation>上限（天）</translation>
    </message>
    <message>
        <source>From abroad, hours</source>
        <translation>跨境（小时）</translation>
    </message>
    <message>
        <source>At the soonest, hours</source>
        <translation>最早（小时）</translation>
    </message>
    <message>
        <source>From abroad at the soonest, hours</source>
        <translation>跨境最早（小时）</translation>
    </message>
    <message>
        <source>High risk after, days</source>
        <translation>高风险：几天后</translation>
    </message>
    <message>
        <source>Search rank falls after, days</source>
        <translation>搜索排名下降：几天后</translation>
    </message>
    <message>
        <source>Views lost, %</source>
        <translation>浏览量减少（%）</translation>
    </message>
    <message>
        <source>New dates at most</source>
        <translation>最多改期次数</translation>
    </message>
    <message>
        <source>Ozon cancels after, days</source>
        <translation>Ozon 取消：几天后</translation>
    </message>
    <message>
        <source>At the soonest, days</source>
        <translation>最早（天）</translation>
    </message>
    <message>
        <source>Points each time, at least</source>
        <translation>每次最少扣分</translation>
    </message>
    <message>
        <source>Points each time, at most</source>
        <translation>每次最多扣分</translation>
    </message>
    <message>
        <source>Deposit, ₽</source>
        <translation>保证金（₽）</translation>
    </message>
    <message>
        <source>Costs, ₽</source>
        <translation>费用（₽）</translation>
    </message>
    <message>
        <source>Counted over, days</source>
        <translation>统计天数</translation>
    </message>
    <message>
        <source>Newest days left out</source>
        <translation>不计最近几天</translation>
    </message>
    <message>
        <source>First fee, % of the price</source>
        <translation>第一档罚款（价格的 %）</translation>
    </message>
    <message>
        <source>Second fee from, %</source>
        <translation>第二档起点（%）</translation>
    </message>
    <message>
        <source>Second fee, % of the price</source>
        <translation>第二档罚款（价格的 %）</translation>
    </message>
    <message>
        <source>Third fee from, %</source>
        <translation>第三档起点（%）</translation>
    </message>
    <message>
        <source>Third fee, % of the price</source>
        <translation>第三档罚款（价格的 %）</translation>
    </message>
    <message>
        <source>Warehouse blocked over, %</source>
        <translation>封锁仓库：超过（%）</translation>
    </message>
    <message>
        <source>Fee at most, ₽</source>
        <translation>罚款上限（₽）</translation>
    </message>
    <message>
        <source>Back-up after, days</source>
        <translation>备份：几天后</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Number of the rule</source>
        <translation>规则编号</translation>
    </message>
    <message>
        <source>Notice on the desktop of what is late soon</source>
        <translation>即将超时的桌面通知</translation>
    </message>
    <message>
        <source>Where a notice of a newer version is looked for</source>
        <translation>更新公告的位置</translation>
    </message>
</context>
<context>
    <name>groupings</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Packer</source>
        <translation>打包员</translation>
    </message>
    <message>
        <source>No store</source>
        <translation>无店铺</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>无仓库</translation>
    </message>
    <message>
        <source>No delivery method</source>
        <translation>无配送方式</translation>
    </message>
    <message>
        <source>No carrier known</source>
        <translation>承运商未知</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>本处无人打包</translation>
    </message>
</context>
<context>
    <name>hard_ends</name>
    <message>
        <source>The program was ended from outside the last time</source>
        <translation>上次程序被外部强行结束</translation>
    </message>
    <message>
        <source>The computer was switched off while the desk was open</source>
        <translation>上次程序还开着，电脑就关机了</translation>
    </message>
    <message>
        <source>Everything packed, entered or imported is saved, and the database is sound. Look whether what was done last is there.</source>
        <translation>已备货、已填写、已导入的都已保存，数据库完好。请确认最后一步是否已完成。</translation>
    </message>
    <message>
        <source>If something doesn't work: menu Help, Send to support…</source>
        <translation>如果有功能不正常：帮助 → 发给技术支持…</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>nothing was due</source>
        <translation>没有应发货件</translation>
    </message>
    <message>
        <source>{part} of {all}</source>
        <translation>{part} / {all}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Ozon may block</source>
        <translation>Ozon 可能封锁仓库</translation>
    </message>
    <message>
        <source>a fee of {fee} of the price of each cancelled order</source>
        <translation>每取消一单罚其价格的 {fee}</translation>
    </message>
    <message>
        <source>above {percent}</source>
        <translation>超过 {percent}</translation>
    </message>
    <message>
        <source>above {percent}: fee {fee}</source>
        <translation>超过 {percent}：罚款 {fee}</translation>
    </message>
    <message>
        <source>Too few postings to reach the next step</source>
        <translation>货件太少，到不了下一档</translation>
    </message>
    <message>
        <source>Overdue share ({days} days)</source>
        <translation>逾期率（{days} 天）</translation>
    </message>
    <message>
        <source>Cancellation index ({days} days)</source>
        <translation>取消率（{days} 天）</translation>
    </message>
    <message>
        <source>No warehouse</source>
        <translation>无仓库</translation>
    </message>
    <message>
        <source>{place}: {percent} ({share})</source>
        <translation>{place}：{percent}（{share}）</translation>
    </message>
    <message>
        <source>{percent} if they leave in time; counted on {day}</source>
        <translation>按时发出则为 {percent}；按 {day} 计算</translation>
    </message>
    <message>
        <source>nothing left to pack for today</source>
        <translation>今天没有待备货的了</translation>
    </message>
    <message>
        <source>too little was packed lately to say whether it fits</source>
        <translation>近期备货太少，无法判断来不来得及</translation>
    </message>
    <message>
        <source>work fits until {time}</source>
        <translation>最晚 {time} 前开工来得及</translation>
    </message>
    <message>
        <source>pace unknown</source>
        <translation>速度未知</translation>
    </message>
    <message>
        <source>{number} postings an hour ({hours})</source>
        <translation>每小时 {number} 个货件（{hours}）</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>a fee of {percent}, price unknown</source>
        <translation>罚款 {percent}，价格未知</translation>
    </message>
    <message>
        <source>fee {fee} {currency} ({percent})</source>
        <translation>罚款 {fee} {currency}（{percent}）</translation>
    </message>
</context>
<context>
    <name>holds</name>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>地址有误</translation>
    </message>
    <message>
        <source>Damaged goods</source>
        <translation>商品破损</translation>
    </message>
    <message>
        <source>Waiting for the buyer's document</source>
        <translation>等待买家证件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>integrations</name>
    <message>
        <source>Ozon delivers (FBS)</source>
        <translation>Ozon 配送（FBS）</translation>
    </message>
    <message>
        <source>Integrated carrier (rFBS)</source>
        <translation>集成承运商（rFBS）</translation>
    </message>
    <message>
        <source>Aggregator (rFBS)</source>
        <translation>聚合商（rFBS）</translation>
    </message>
    <message>
        <source>Own carrier, by hand (rFBS)</source>
        <translation>非集成承运商，手动更新（rFBS）</translation>
    </message>
    <message>
        <source>Hybrid (rFBS)</source>
        <translation>混合（rFBS）</translation>
    </message>
</context>
<context>
    <name>late_causes</name>
    <message>
        <source>Deadline moved</source>
        <translation>截止时间提前</translation>
    </message>
    <message>
        <source>Status not set</source>
        <translation>未设状态</translation>
    </message>
    <message>
        <source>Carrier silent</source>
        <translation>承运商无轨迹</translation>
    </message>
    <message>
        <source>Imported too late</source>
        <translation>导入太晚</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Waiting on hold</source>
        <translation>搁置未处理</translation>
    </message>
    <message>
        <source>Not packed in time</source>
        <translation>未及时备货</translation>
    </message>
    <message>
        <source>Packed, but no number</source>
        <translation>已备货，缺号码</translation>
    </message>
    <message>
        <source>Ready, but not handed over</source>
        <translation>已备好，未交运</translation>
    </message>
    <message>
        <source>The journal doesn't say</source>
        <translation>操作日志无记录</translation>
    </message>
</context>
<context>
    <name>late_costs</name>
    <message>
        <source>counts in the overdue share (R17)</source>
        <translation>计入逾期率（R17）</translation>
    </message>
    <message>
        <source>fee {fee} {currency} (R18)</source>
        <translation>罚款 {fee} {currency}（R18）</translation>
    </message>
    <message>
        <source>points given: {points} (R13)</source>
        <translation>扣分 {points}（R13）</translation>
    </message>
</context>
<context>
    <name>late_proofs</name>
    <message>
        <source>The owner says: {cause}</source>
        <translation>店主认定：{cause}</translation>
    </message>
    <message>
        <source>The journal says: {cause}</source>
        <translation>操作日志记录：{cause}</translation>
    </message>
    <message>
        <source>Ozon had given until {due_was}, since {moved_at} only until {due}</source>
        <translation>Ozon 原定 {due_was}，{moved_at} 起改为 {due}</translation>
    </message>
    <message>
        <source>left here {left_at}</source>
        <translation>{left_at} 从本仓发出</translation>
    </message>
    <message>
        <source>Ozon's date is {told_at}</source>
        <translation>Ozon 记为 {told_at}</translation>
    </message>
    <message>
        <source>the carrier had it {scanned_at}</source>
        <translation>承运商 {scanned_at} 收件</translation>
    </message>
    <message>
        <source>no tracking event has come</source>
        <translation>没有收到物流轨迹</translation>
    </message>
    <message>
        <source>accepted {accepted_at}</source>
        <translation>{accepted_at} 接单</translation>
    </message>
    <message>
        <source>first seen here {imported_at}</source>
        <translation>{imported_at} 首次导入</translation>
    </message>
    <message>
        <source>missing: {article}</source>
        <translation>缺：{article}</translation>
    </message>
    <message>
        <source>on hold from {held_from} to {held_until}</source>
        <translation>{held_from} 至 {held_until} 搁置</translation>
    </message>
    <message>
        <source>on hold since {held_from}</source>
        <translation>{held_from} 起搁置</translation>
    </message>
    <message>
        <source>{hold_why}</source>
        <translation>{hold_why}</translation>
    </message>
    <message>
        <source>packed {packed_at}</source>
        <translation>{packed_at} 备货</translation>
    </message>
    <message>
        <source>opened again {unpacked_at}, packed anew {packed_at}</source>
        <translation>{unpacked_at} 拆箱后 {packed_at} 重新备货</translation>
    </message>
    <message>
        <source>opened again {unpacked_at}, not packed since</source>
        <translation>{unpacked_at} 拆箱后未再备货</translation>
    </message>
    <message>
        <source>packed {seen_packed_at} at the latest, by Ozon's file</source>
        <translation>最晚 {seen_packed_at} 已备货（按 Ozon 文件）</translation>
    </message>
    <message>
        <source>never packed</source>
        <translation>一直未备货</translation>
    </message>
    <message>
        <source>number entered {number_at}</source>
        <translation>{number_at} 填写号码</translation>
    </message>
    <message>
        <source>no number entered</source>
        <translation>未填写号码</translation>
    </message>
    <message>
        <source>handed over {handed_over}</source>
        <translation>{handed_over} 交运</translation>
    </message>
    <message>
        <source>never handed over</source>
        <translation>一直未交运</translation>
    </message>
</context>
<context>
    <name>late_steps</name>
    <message>
        <source>Nothing</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Pack it now</source>
        <translation>立即备货</translation>
    </message>
    <message>
        <source>Take in a good file: a row of it was refused</source>
        <translation>导入正确的文件：有一行未通过</translation>
    </message>
    <message>
        <source>Settle the hold, or cancel it</source>
        <translation>处理搁置，或取消货件</translation>
    </message>
    <message>
        <source>Enter the tracking number</source>
        <translation>填写追踪号码</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>交运</translation>
    </message>
    <message>
        <source>Set the status at Ozon</source>
        <translation>在 Ozon 设置状态</translation>
    </message>
    <message>
        <source>Call the carrier</source>
        <translation>联系承运商</translation>
    </message>
    <message>
        <source>Have the carrier search for it, and open a case</source>
        <translation>让承运商查件，并新建异常单</translation>
    </message>
    <message>
        <source>Give the buyer a new date</source>
        <translation>给买家新的送达日期</translation>
    </message>
    <message>
        <source>Nothing for this one. Import twice a day</source>
        <translation>这单无需操作。以后每天导入两次</translation>
    </message>
    <message>
        <source>{step}, by {moment}</source>
        <translation>{step}，最晚 {moment}</translation>
    </message>
    <message>
        <source>{step}, or Ozon cancels it after {moment}</source>
        <translation>{step}，否则 {moment} 后 Ozon 取消</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{one}, {two}</source>
        <translation>{one}、{two}</translation>
    </message>
    <message>
        <source>{article} “{name}”</source>
        <translation>{article}“{name}”</translation>
    </message>
    <message>
        <source>box {box}, no. {serial}</source>
        <translation>包裹 {box}，序号 {serial}</translation>
    </message>
    <message>
        <source>{one}; {two}</source>
        <translation>{one}；{two}</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>{name}：{told}</translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation>{one}{two}</translation>
    </message>
    <message>
        <source>{one}. {two}</source>
        <translation>{one}。{two}</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文字文档</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML 文件</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>unreadable data</source>
        <translation>无法读取的数据</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>旧版 Office 文件</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>{file}: the database, {files}</source>
        <translation>{file}：数据库，{files}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What was here is kept: {file}</source>
        <translation>本机原有的数据已保留：{file}</translation>
    </message>
    <message>
        <source>The shop goes on here now</source>
        <translation>从现在起，店铺在本机使用</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>{shop}, taken along at {desk}, {when}; {files}</source>
        <translation>{shop}，{when} 从 {desk} 迁出；{files}</translation>
    </message>
    <message>
        <source>It holds {postings}; the last deed in it: {when} (version {program})</source>
        <translation>内有 {postings}；最后操作：{when}（版本 {program}）</translation>
    </message>
    <message>
        <source>The present database can't be read: what is lost is unknown</source>
        <translation>当前数据库无法读取：不清楚会丢失什么</translation>
    </message>
    <message>
        <source>▲ It is another shop's, or one begun anew: nothing of the present is in it</source>
        <translation>▲ 这是另一个店铺的，或是重新开始的：里面没有当前的任何数据</translation>
    </message>
    <message>
        <source>Nothing is lost: nothing was done since</source>
        <translation>不会丢失任何内容：此后没有操作</translation>
    </message>
    <message>
        <source>▲ Done since, and lost here: {counts}</source>
        <translation>▲ 此后做的会丢失：{counts}</translation>
    </message>
</context>
<context>
    <name>next_steps</name>
    <message>
        <source>Pack it now</source>
        <translation>立即备货</translation>
    </message>
    <message>
        <source>Settle why it is on hold, or cancel it</source>
        <translation>处理搁置原因，或取消货件</translation>
    </message>
    <message>
        <source>Take in a good file: a row of it was refused</source>
        <translation>导入正确的文件：有一行未通过</translation>
    </message>
    <message>
        <source>Enter it in Ozon's cabinet: done here, Ozon doesn't know</source>
        <translation>在 Ozon 卖家后台操作：这里已做，Ozon 还不知道</translation>
    </message>
    <message>
        <source>Hand it over before the cut-off</source>
        <translation>截单前交运</translation>
    </message>
    <message>
        <source>Cut-off missed: bring it to another drop-off today</source>
        <translation>错过截单时间：今天送到其他交货点</translation>
    </message>
    <message>
        <source>Enter the tracking number</source>
        <translation>填写追踪号码</translation>
    </message>
    <message>
        <source>Ask the carrier whether it has reached the hub</source>
        <translation>问承运商是否已到枢纽</translation>
    </message>
    <message>
        <source>Contact the carrier and tell the buyer</source>
        <translation>联系承运商并告知买家</translation>
    </message>
    <message>
        <source>Have the carrier search for it, and open a case</source>
        <translation>让承运商查件，并新建异常单</translation>
    </message>
    <message>
        <source>Claim it as lost, and settle it with the buyer</source>
        <translation>按丢件索赔，并与买家协商解决</translation>
    </message>
    <message>
        <source>Answer Ozon with a number that can be traced</source>
        <translation>用可查轨迹的号码回复 Ozon</translation>
    </message>
    <message>
        <source>Answer Ozon's question</source>
        <translation>回复 Ozon 的询问</translation>
    </message>
    <message>
        <source>Ask Ozon's support what they have decided</source>
        <translation>向 Ozon 客服询问裁决结果</translation>
    </message>
    <message>
        <source>Send the photos of the packing</source>
        <translation>提交打包照片</translation>
    </message>
    <message>
        <source>Take the next step of the case</source>
        <translation>执行异常单的下一步</translation>
    </message>
    <message>
        <source>Ask the carrier whether it will arrive in time</source>
        <translation>问承运商能否按时送达</translation>
    </message>
    <message>
        <source>Give the buyer a new delivery date</source>
        <translation>给买家新的送达日期</translation>
    </message>
    <message>
        <source>No more moves of the date: write to Ozon's support</source>
        <translation>不能再改期：联系 Ozon 客服</translation>
    </message>
    <message>
        <source>Agree with the buyer before they cancel</source>
        <translation>赶在买家取消前协商</translation>
    </message>
</context>
<context>
    <name>next_steps_short</name>
    <message>
        <source>Pack</source>
        <translation>备货</translation>
    </message>
    <message>
        <source>Settle the hold</source>
        <translation>处理搁置</translation>
    </message>
    <message>
        <source>Good file</source>
        <translation>正确文件</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>告知 Ozon</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交运</translation>
    </message>
    <message>
        <source>Cut-off missed</source>
        <translation>错过截单</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追踪号码</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>问枢纽</translation>
    </message>
    <message>
        <source>Contact the carrier</source>
        <translation>联系承运商</translation>
    </message>
    <message>
        <source>Have it searched for</source>
        <translation>让承运商查件</translation>
    </message>
    <message>
        <source>Claim as lost</source>
        <translation>丢件索赔</translation>
    </message>
    <message>
        <source>Replace the number</source>
        <translation>更换号码</translation>
    </message>
    <message>
        <source>Answer Ozon</source>
        <translation>回复 Ozon</translation>
    </message>
    <message>
        <source>Ask support</source>
        <translation>催问客服</translation>
    </message>
    <message>
        <source>Send photos</source>
        <translation>提交照片</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>异常单</translation>
    </message>
    <message>
        <source>Check delivery</source>
        <translation>核实送达</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>新日期</translation>
    </message>
    <message>
        <source>Write to support</source>
        <translation>联系客服</translation>
    </message>
    <message>
        <source>Agree with the buyer</source>
        <translation>与买家协商</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>{file}: its times are taken as {zone}. Is that right?</source>
        <translation>{file}：文件中的时间按“{zone}”计算，对吗？</translation>
    </message>
    <message>
        <source>Row {row}: says something else about {value} than the rows above; the first is taken</source>
        <translation>第 {row} 行：{value} 与上面的行不一致，以首行为准</translation>
    </message>
    <message>
        <source>Row {row}: not a price: {value}. Imported without a price</source>
        <translation>第 {row} 行：不是价格：{value}，已按无价格导入</translation>
    </message>
    <message>
        <source>The file has exactly {value} rows: Ozon has probably cut it. Download shorter periods; the posting in the last row ({row}) may lack goods</source>
        <translation>文件正好 {value} 行：可能被 Ozon 截断了。请缩短时间段再下载；最后一行（第 {row} 行）的货件可能缺商品</translation>
    </message>
    <message>
        <source>The file has exactly {value} rows: Ozon has probably cut it. Download shorter periods</source>
        <translation>文件正好 {value} 行：可能被 Ozon 截断。请分更短的时段下载</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟发</translation>
    </message>
    <message>
        <source>not shipped, overdue</source>
        <translation>未发运，已逾期</translation>
    </message>
    <message>
        <source>not shipped, still in time</source>
        <translation>未发运，未到期</translation>
    </message>
    <message>
        <source>shipped, nobody knows when</source>
        <translation>已发运，时间不明</translation>
    </message>
    <message>
        <source>cancelled in time</source>
        <translation>到期前已取消</translation>
    </message>
</context>
<context>
    <name>ozon_labels</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>之前已收录</translation>
    </message>
    <message>
        <source>takes the place of an older one</source>
        <translation>替换旧面单</translation>
    </message>
    <message>
        <source>posting cancelled: it won't be printed</source>
        <translation>货件已取消：不会打印</translation>
    </message>
    <message>
        <source>posting on hold: not printed before it is released</source>
        <translation>货件已搁置：恢复后才打印</translation>
    </message>
    <message>
        <source>posting incomplete: not printed before it is whole</source>
        <translation>货件不完整：补全后才打印</translation>
    </message>
    <message>
        <source>the posting has no box {package} here</source>
        <translation>此货件在这里没有包裹 {package}</translation>
    </message>
    <message>
        <source>no such posting here: import the orders first</source>
        <translation>没有此货件：请先导入订单</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>此页已损坏</translation>
    </message>
    <message>
        <source>no barcode and no posting number</source>
        <translation>没有条码，也没有发货号码</translation>
    </message>
    <message>
        <source>nothing on it names a posting; read: {read}</source>
        <translation>上面没有货件信息；读到：{read}</translation>
    </message>
    <message>
        <source>it says {posting} and {other}</source>
        <translation>内容不一致：{posting} 和 {other}</translation>
    </message>
    <message>
        <source>several postings on one label: {postings}</source>
        <translation>一张面单有多个货件：{postings}</translation>
    </message>
    <message>
        <source>the desk's own label, not Ozon's</source>
        <translation>是本程序面单，不是 Ozon 面单</translation>
    </message>
    <message>
        <source>the same label as on page {page}</source>
        <translation>与第 {page} 页是同一张面单</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Pick list by article</source>
        <translation>拣货单（按货号）</translation>
    </message>
    <message>
        <source>Pick list by posting</source>
        <translation>拣货单（按货件）</translation>
    </message>
    <message>
        <source>Packing slips</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Command sheet</source>
        <translation>指令条码表</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Everything due today</source>
        <translation>今天截止的全部货件</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>单品</translation>
    </message>
    <message>
        <source>Several articles</source>
        <translation>多品</translation>
    </message>
    <message>
        <source>Not to pick</source>
        <translation>不用拣</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}（续）</translation>
    </message>
    <message>
        <source>LATE: {time}</source>
        <translation>超时：{time}</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>最晚 {time}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number}/{count} 页</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>{total} of {limit} points</source>
        <translation>扣分 {total}/{limit}</translation>
    </message>
    <message>
        <source>{total} of {limit} points; {lapsing} lapse on {day}</source>
        <translation>扣分 {total}/{limit}；{lapsing} 分于 {day} 失效</translation>
    </message>
    <message>
        <source>The limit is reached: Ozon suspends the shop's advertising</source>
        <translation>扣分已达上限：Ozon 将暂停店铺广告</translation>
    </message>
    <message>
        <source>One more violation (up to {most} points) may reach the limit: Ozon then suspends advertising</source>
        <translation>再违规一次（最多 {most} 分）就可能达到上限：届时 Ozon 暂停广告</translation>
    </message>
    <message>
        <source>Until Ozon suspends advertising: {left}</source>
        <translation>距 Ozon 暂停广告还差 {left} 分</translation>
    </message>
    <message>
        <source>{points}. {outlook}</source>
        <translation>{points}。{outlook}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>count; nobody has said until when</source>
        <translation>有效，失效日未知</translation>
    </message>
    <message>
        <source>count until {day}</source>
        <translation>有效至 {day}</translation>
    </message>
    <message>
        <source>lapsed on {day}</source>
        <translation>已于 {day} 失效</translation>
    </message>
</context>
<context>
    <name>print_states</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>saved as PDF</source>
        <translation>已存为 PDF</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>on paper?</source>
        <translation>打出来了吗？</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Last heard of between {oldest} and {newest}</source>
        <translation>最后动态在 {oldest} 至 {newest} 之间</translation>
    </message>
    <message>
        <source>Wiped, tidying up waits: pieces may stand in the file until it is rewritten, which the desk does as soon as nothing else runs</source>
        <translation>已清除，待整理：文件重写前可能还有残留；没有其他任务时，程序会立即重写</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Excel has destroyed this number: {value}. Import the file as Ozon made it</source>
        <translation>Excel 已损坏此号码：{value}。请导入 Ozon 的原始文件</translation>
    </message>
    <message>
        <source>A number with a fraction can't be right here: {value}</source>
        <translation>此处不能有小数：{value}</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits, the rest is lost: {value}. Import the file as Ozon made it</source>
        <translation>Excel 只保留 15 位，其余已丢失：{value}。请导入 Ozon 的原始文件</translation>
    </message>
    <message>
        <source>Not a date: {value}</source>
        <translation>不是日期：{value}</translation>
    </message>
    <message>
        <source>Not a whole number of pieces: {value}</source>
        <translation>不是整数件数：{value}</translation>
    </message>
    <message>
        <source>Not a price: {value}</source>
        <translation>不是价格：{value}</translation>
    </message>
    <message>
        <source>No posting number</source>
        <translation>缺少发货号码</translation>
    </message>
    <message>
        <source>Neither article nor SKU</source>
        <translation>货号和 SKU 都缺</translation>
    </message>
    <message>
        <source>More cells than columns: a quote or separator is broken</source>
        <translation>单元格多于列数：引号或分隔符有误</translation>
    </message>
    <message>
        <source>The barcode {value} stands at another product too, in row {other}. Correct one of the two</source>
        <translation>条码 {value} 在第 {other} 行的另一商品上也有。请更正其中一个</translation>
    </message>
    <message>
        <source>The barcode {value} belongs to {other}. Take it off there first</source>
        <translation>条码 {value} 属于 {other}。请先在那里移除</translation>
    </message>
    <message>
        <source>{value} can't be a product's barcode: it is a posting, a label, a command or one piece's mark</source>
        <translation>{value} 不能作商品条码：它是货件、面单、指令或单件标志码</translation>
    </message>
    <message>
        <source>So many pieces can't be in a case: {value}</source>
        <translation>整箱不可能有这么多件：{value}</translation>
    </message>
    <message>
        <source>Excel has destroyed this number: {value}. Format the column as text and enter it again</source>
        <translation>Excel 已损坏此号码：{value}。请把该列设为文本，再重新输入</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits, the rest is lost: {value}. Format the column as text, enter it again</source>
        <translation>Excel 只保留 15 位，其余已丢失：{value}。请把该列设为文本，再重新输入</translation>
    </message>
    <message>
        <source>The SKU {value} belongs to {other}</source>
        <translation>SKU {value} 属于 {other}</translation>
    </message>
    <message>
        <source>Not a weight up to 1000 kg, as 350 or 0.35 kg: {value}</source>
        <translation>不是 1000 公斤以内的重量（如 350 或 0.35 kg）：{value}</translation>
    </message>
    <message>
        <source>Neither yes nor no: {value}</source>
        <translation>既不是“是”也不是“否”：{value}</translation>
    </message>
    <message>
        <source>Taken, but its check digit is wrong: {value}</source>
        <translation>已收录，但校验位错误：{value}</translation>
    </message>
    <message>
        <source>A photo on the web isn't fetched. Put it into the folder of photos</source>
        <translation>不会下载网上的照片。请放到照片文件夹</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>第 {row} 行，{column}</translation>
    </message>
    <message>
        <source>Not the number of a box: {value}</source>
        <translation>不是包裹序号：{value}</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Wrong item: {article} “{name}”</source>
        <translation>拿错商品：{article} “{name}”</translation>
    </message>
    <message>
        <source>This posting waits for {wanted}. Take the item out and scan OK</source>
        <translation>此货件需要：{wanted}。请取出这件并扫描 OK</translation>
    </message>
    <message>
        <source>One too many: {article} “{name}”</source>
        <translation>多了一件：{article} “{name}”</translation>
    </message>
    <message>
        <source>Only {quantity} pcs belong in the box. Take the item out and scan OK</source>
        <translation>此包裹只需 {quantity} 件。请取出多余的并扫描 OK</translation>
    </message>
    <message>
        <source>Nobody needs {article} “{name}”</source>
        <translation>没有货件需要 {article} “{name}”</translation>
    </message>
    <message>
        <source>No open posting waits for it. Put it back on the shelf</source>
        <translation>没有待备货的货件需要它。请放回货架</translation>
    </message>
    <message>
        <source>Unknown code: {scan}</source>
        <translation>未知条码：{scan}</translation>
    </message>
    <message>
        <source>Neither a posting nor goods of one. Put it aside, or import a newer file</source>
        <translation>不是发货号码，也不是货件里的商品。请先放一边，或导入新文件</translation>
    </message>
    <message>
        <source>Unknown command: {scan}</source>
        <translation>未知指令：{scan}</translation>
    </message>
    <message>
        <source>Not finished: {posting}</source>
        <translation>尚未完成：{posting}</translation>
    </message>
    <message>
        <source>Finish it or take it off the bench, then scan {scanned}</source>
        <translation>请先完成或移出打包台，再扫描 {scanned}</translation>
    </message>
    <message>
        <source>Old label: {posting}</source>
        <translation>旧面单：{posting}</translation>
    </message>
    <message>
        <source>This label no longer counts. Tear it off and print a new one</source>
        <translation>此面单已作废。请撕掉并重新打印</translation>
    </message>
    <message>
        <source>No such posting: {posting}</source>
        <translation>没有此货件：{posting}</translation>
    </message>
    <message>
        <source>Check the number, or import a newer file from Ozon</source>
        <translation>请核对号码，或导入 Ozon 的新文件</translation>
    </message>
    <message>
        <source>Cancelled: {posting}</source>
        <translation>已取消：{posting}</translation>
    </message>
    <message>
        <source>Do not pack it. Put the goods back on the shelf</source>
        <translation>不要备货。请把商品放回货架</translation>
    </message>
    <message>
        <source>Cancelled after packing: {posting}</source>
        <translation>备货后被取消：{posting}</translation>
    </message>
    <message>
        <source>Pull the box out of the pile. It must not leave</source>
        <translation>请从待发货堆中取出此包裹，不得发出</translation>
    </message>
    <message>
        <source>On hold: {posting}</source>
        <translation>已搁置：{posting}</translation>
    </message>
    <message>
        <source>{reason}. Put it aside, or release it first</source>
        <translation>{reason}。请放一边，或先恢复</translation>
    </message>
    <message>
        <source>Already on its way: {posting}</source>
        <translation>已发出：{posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. Nothing is left to do at the desk</source>
        <translation>Ozon 状态：{status}。此处无需再操作</translation>
    </message>
    <message>
        <source>Already packed: {posting}</source>
        <translation>已备货：{posting}</translation>
    </message>
    <message>
        <source>Incomplete: {posting}</source>
        <translation>不完整：{posting}</translation>
    </message>
    <message>
        <source>Some of its rows could not be imported. Put the file right and import it again</source>
        <translation>部分行未能导入。请修正文件后重新导入</translation>
    </message>
    <message>
        <source>Do not pack: {posting}</source>
        <translation>不要备货：{posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. Settle it in Ozon's cabinet first</source>
        <translation>Ozon 状态：{status}。请先在 Ozon 卖家后台处理</translation>
    </message>
    <message>
        <source>Unknown status: {posting}</source>
        <translation>状态未知：{posting}</translation>
    </message>
    <message>
        <source>Ozon says “{word}”. Look it up in Ozon's cabinet before packing</source>
        <translation>Ozon 显示“{word}”。备货前请在 Ozon 卖家后台核实</translation>
    </message>
    <message>
        <source>Closed: {posting}</source>
        <translation>已关闭：{posting}</translation>
    </message>
    <message>
        <source>It is delivered or cancelled and needs no date</source>
        <translation>已送达或已取消，无需日期</translation>
    </message>
    <message>
        <source>Already on hold: {posting}</source>
        <translation>已在搁置中：{posting}</translation>
    </message>
    <message>
        <source>Release it first to give another reason</source>
        <translation>如需更改原因，请先恢复</translation>
    </message>
    <message>
        <source>Not on hold: {posting}</source>
        <translation>未搁置：{posting}</translation>
    </message>
    <message>
        <source>There is nothing to release</source>
        <translation>无需恢复</translation>
    </message>
    <message>
        <source>The note is missing</source>
        <translation>缺少备注</translation>
    </message>
    <message>
        <source>Write in a few words why the posting waits</source>
        <translation>请简要写明为何搁置</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>缺少原因</translation>
    </message>
    <message>
        <source>Write in a few words why the posting is cancelled</source>
        <translation>请简要写明取消原因</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>This desk has done nothing that can still be taken back</source>
        <translation>本工位没有仍可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Nothing was taken back last</source>
        <translation>最近没有撤销过操作</translation>
    </message>
    <message>
        <source>Can't undo: {posting} has changed since</source>
        <translation>无法撤销：{posting} 之后又有变动</translation>
    </message>
    <message>
        <source>Look at its history and put it right by hand</source>
        <translation>请查看历史并手动更正</translation>
    </message>
    <message>
        <source>Can't undo: the posting is gone</source>
        <translation>无法撤销：货件已不存在</translation>
    </message>
    <message>
        <source>Import Ozon's file again</source>
        <translation>请重新导入 Ozon 文件</translation>
    </message>
    <message>
        <source>Can't undo: the label of {posting} is printed</source>
        <translation>无法撤销：{posting} 的面单已打印</translation>
    </message>
    <message>
        <source>A printed label must stay known. Cancel the posting instead</source>
        <translation>已打印的面单须保留记录。请改为取消货件</translation>
    </message>
    <message>
        <source>Can't undo: Ozon already knows of {posting}</source>
        <translation>无法撤销：Ozon 已知悉 {posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. Change it in Ozon's cabinet</source>
        <translation>Ozon 状态：{status}。请在 Ozon 卖家后台更改</translation>
    </message>
    <message>
        <source>The tracking number is missing</source>
        <translation>缺少追踪号码</translation>
    </message>
    <message>
        <source>Scan or type the number on the carrier's label</source>
        <translation>请扫描或输入承运商面单上的号码</translation>
    </message>
    <message>
        <source>This is a posting number</source>
        <translation>这是发货号码</translation>
    </message>
    <message>
        <source>Scan the number on the carrier's label</source>
        <translation>请扫描承运商面单上的号码</translation>
    </message>
    <message>
        <source>Excel has damaged this number: {value}</source>
        <translation>Excel 已损坏此号码：{value}</translation>
    </message>
    <message>
        <source>Format the column as text and enter the number again</source>
        <translation>请把该列设为文本，再重新输入号码</translation>
    </message>
    <message>
        <source>Spaces inside the number</source>
        <translation>号码中有空格</translation>
    </message>
    <message>
        <source>Is it one number or two? Type it without spaces</source>
        <translation>是一个号码还是两个？请去掉空格输入</translation>
    </message>
    <message>
        <source>Number taken: {number}</source>
        <translation>号码已占用：{number}</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has it already. Each box needs its own</source>
        <translation>{posting} 的包裹 {package} 已使用。每个包裹需要单独的号码</translation>
    </message>
    <message>
        <source>Two numbers for one box: {posting}</source>
        <translation>一个包裹两个号码：{posting}</translation>
    </message>
    <message>
        <source>The first is {number}. Keep the right one and delete the other line</source>
        <translation>第一个是 {number}。请保留正确的，删除另一行</translation>
    </message>
    <message>
        <source>The posting number is missing</source>
        <translation>缺少发货号码</translation>
    </message>
    <message>
        <source>Each line needs a posting number and a tracking number</source>
        <translation>每行需要发货号码和追踪号码</translation>
    </message>
    <message>
        <source>{posting} has no box {package}</source>
        <translation>{posting} 没有包裹 {package}</translation>
    </message>
    <message>
        <source>Choose one of its boxes</source>
        <translation>请选择它的某个包裹</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>校验位错误</translation>
    </message>
    <message>
        <source>It should be {expected}, is {found}. Compare it with the label; keep it if it is so</source>
        <translation>应为 {expected}，实为 {found}。请与面单核对，确实如此可保留</translation>
    </message>
    <message>
        <source>Another carrier: {carrier}</source>
        <translation>承运商不符：{carrier}</translation>
    </message>
    <message>
        <source>The delivery method is {method_carrier}. Ozon counts another carrier as an error</source>
        <translation>配送方式为 {method_carrier}。换承运商会被 Ozon 计为错误</translation>
    </message>
    <message>
        <source>Not a number of {carrier}</source>
        <translation>不是 {carrier} 的号码</translation>
    </message>
    <message>
        <source>It fits {fits}. Check the carrier</source>
        <translation>符合 {fits}。请核对承运商</translation>
    </message>
    <message>
        <source>Unknown columns: {file}</source>
        <translation>无法识别的列：{file}</translation>
    </message>
    <message>
        <source>Say once which column is which, or import Ozon's own file. Found: {headers}</source>
        <translation>请指定一次各列含义，或导入 Ozon 原始文件。找到：{headers}</translation>
    </message>
    <message>
        <source>This is an FBO file: {file}</source>
        <translation>这是 FBO 文件：{file}</translation>
    </message>
    <message>
        <source>Ozon ships these orders itself. Download the FBS or rFBS orders instead</source>
        <translation>这些订单由 Ozon 发运。请下载 FBS 或 rFBS 订单</translation>
    </message>
    <message>
        <source>No rows below the header: {file}</source>
        <translation>表头下没有数据：{file}</translation>
    </message>
    <message>
        <source>Choose a longer period and download it again</source>
        <translation>请选择更长时间段重新下载</translation>
    </message>
    <message>
        <source>The file is empty: {file}</source>
        <translation>文件为空：{file}</translation>
    </message>
    <message>
        <source>Download it again</source>
        <translation>请重新下载</translation>
    </message>
    <message>
        <source>Not a table: {file}</source>
        <translation>不是表格：{file}</translation>
    </message>
    <message>
        <source>It is {looks}. Choose the CSV or XLSX file from Ozon's cabinet</source>
        <translation>文件类型：{looks}。请选择 Ozon 卖家后台导出的 CSV 或 XLSX 文件</translation>
    </message>
    <message>
        <source>The file is cut off: {file}</source>
        <translation>文件不完整：{file}</translation>
    </message>
    <message>
        <source>The download did not finish, or the file is damaged. Download it again</source>
        <translation>下载未完成或文件已损坏。请重新下载</translation>
    </message>
    <message>
        <source>Unknown time zone: {zone}</source>
        <translation>未知时区：{zone}</translation>
    </message>
    <message>
        <source>Give its full name, for example Europe/Moscow or Asia/Shanghai</source>
        <translation>请填写全名，例如 Europe/Moscow 或 Asia/Shanghai</translation>
    </message>
    <message>
        <source>Unknown kind of file: {file}</source>
        <translation>未知文件类型：{file}</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx or .csv</source>
        <translation>文件名请以 .xlsx 或 .csv 结尾</translation>
    </message>
    <message>
        <source>Rule {rule} can't be right: {field}</source>
        <translation>规则 {rule} 有误：{field}</translation>
    </message>
    <message>
        <source>The list of carriers is damaged: {carrier} {field}</source>
        <translation>承运商列表已损坏：{carrier} {field}</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>No barcode can be made of {text}</source>
        <translation>无法生成条码：{text}</translation>
    </message>
    <message>
        <source>It has letters a barcode doesn't know. Check the number</source>
        <translation>含有条码不支持的字符。请核对号码</translation>
    </message>
    <message>
        <source>The barcode doesn't fit on {size} mm</source>
        <translation>条码在 {size} 毫米上放不下</translation>
    </message>
    <message>
        <source>Choose a larger label</source>
        <translation>请选择更大的面单</translation>
    </message>
    <message>
        <source>Goods have changed: {posting}</source>
        <translation>商品有变动：{posting}</translation>
    </message>
    <message>
        <source>A newer file says so. Take everything out and scan it again</source>
        <translation>新文件已更改。请全部取出并重新扫描</translation>
    </message>
    <message>
        <source>A tracking number of which posting?</source>
        <translation>是哪个货件的追踪号码？</translation>
    </message>
    <message>
        <source>Give a posting number and its tracking number, or a list by --file</source>
        <translation>请给出发货号码和追踪号码，或用 --file 指定列表</translation>
    </message>
    <message>
        <source>Labels of which postings?</source>
        <translation>要哪些货件的面单？</translation>
    </message>
    <message>
        <source>Give posting numbers, or a list by --tab</source>
        <translation>请给出发货号码，或用 --tab 指定列表</translation>
    </message>
    <message>
        <source>No label to make</source>
        <translation>没有可生成的面单</translation>
    </message>
    <message>
        <source>There is no posting in this list</source>
        <translation>此列表中没有货件</translation>
    </message>
    <message>
        <source>No printer for {size} mm</source>
        <translation>没有用于 {size} 毫米的打印机</translation>
    </message>
    <message>
        <source>Choose one in Settings, or make a PDF</source>
        <translation>请在设置中选择，或生成 PDF</translation>
    </message>
    <message>
        <source>Use the command sheet of this desk</source>
        <translation>请用本程序的指令条码表</translation>
    </message>
    <message>
        <source>Other box: {article} “{name}”</source>
        <translation>放错包裹：{article} “{name}”</translation>
    </message>
    <message>
        <source>It belongs in box {box}; box {open} is open. Put it aside and scan OK</source>
        <translation>应放包裹 {box}；当前是包裹 {open}。请先放一边并扫描 OK</translation>
    </message>
    <message>
        <source>The case is too large: {article} “{name}”</source>
        <translation>整箱超量：{article} “{name}”</translation>
    </message>
    <message>
        <source>It holds {pieces} pcs, only {left} are missing. Scan OK, then the pieces one by one</source>
        <translation>一箱 {pieces} 件，只缺 {left} 件。请扫描 OK，再逐件扫描</translation>
    </message>
    <message>
        <source>The box is empty</source>
        <translation>包裹是空的</translation>
    </message>
    <message>
        <source>Put something in before you begin the next box</source>
        <translation>请先放入商品，再开下一个包裹</translation>
    </message>
    <message>
        <source>Everything is in: {posting}</source>
        <translation>商品已放齐：{posting}</translation>
    </message>
    <message>
        <source>Nothing is left for another box</source>
        <translation>没有剩余商品可放下一个包裹</translation>
    </message>
    <message>
        <source>The goods don't add up: {posting}</source>
        <translation>商品数量对不上：{posting}</translation>
    </message>
    <message>
        <source>Each piece belongs in exactly one box, and no box may be empty</source>
        <translation>每件商品只能在一个包裹里，且不能有空包裹</translation>
    </message>
    <message>
        <source>Can't be divided any more: {posting}</source>
        <translation>不能再拆分：{posting}</translation>
    </message>
    <message>
        <source>Ozon's status: {status}. After packing the boxes stay as they are</source>
        <translation>Ozon 状态：{status}。备货后包裹不能再变</translation>
    </message>
    <message>
        <source>The boxes have changed: {posting}</source>
        <translation>包裹有变动：{posting}</translation>
    </message>
    <message>
        <source>Somebody has divided the goods anew. Take everything out and scan it again</source>
        <translation>有人重新拆分了包裹。请全部取出并重新扫描</translation>
    </message>
    <message>
        <source>Tear off: old labels of {posting}</source>
        <translation>撕掉旧面单：{posting}</translation>
    </message>
    <message>
        <source>{labels}. They no longer count; new ones come when it is packed</source>
        <translation>{labels}。已作废；备货后会打新面单</translation>
    </message>
    <message>
        <source>Label of another posting: {scanned}</source>
        <translation>面单贴错：{scanned}</translation>
    </message>
    <message>
        <source>On the bench lies {posting}. Take this label off the box</source>
        <translation>打包台上是 {posting}。请把这张面单从包裹上撕掉</translation>
    </message>
    <message>
        <source>Which box? {posting}</source>
        <translation>哪个包裹？{posting}</translation>
    </message>
    <message>
        <source>Scan the small square code on the label: it says which box</source>
        <translation>请扫面单上的小方码：它能区分包裹</translation>
    </message>
    <message>
        <source>This is a return: {scan}</source>
        <translation>这是退货：{scan}</translation>
    </message>
    <message>
        <source>Don't pack it. Put it with the returns</source>
        <translation>不要打包。请放到退货区</translation>
    </message>
    <message>
        <source>Ozon's label, not known here: {scan}</source>
        <translation>未收录的 Ozon 面单：{scan}</translation>
    </message>
    <message>
        <source>Drop Ozon's label file onto the window, or scan the posting number</source>
        <translation>请把 Ozon 面单文件拖到窗口，或扫描发货号码</translation>
    </message>
    <message>
        <source>The bench is empty</source>
        <translation>打包台是空的</translation>
    </message>
    <message>
        <source>Scan a posting or a product first</source>
        <translation>请先扫描发货号码或商品</translation>
    </message>
    <message>
        <source>Why does {posting} wait?</source>
        <translation>{posting} 为何搁置？</translation>
    </message>
    <message>
        <source>Scan a reason or press its number; OK leaves it on the bench</source>
        <translation>扫原因或按数字键；扫 OK 则留在打包台</translation>
    </message>
    <message>
        <source>Which goods have the barcode {barcode}?</source>
        <translation>条码 {barcode} 是哪种商品？</translation>
    </message>
    <message>
        <source>Scan a number or press it; OK leaves the barcode unknown</source>
        <translation>扫数字或按数字键；扫 OK 则不绑定</translation>
    </message>
    <message>
        <source>This code is in another posting: {posting}</source>
        <translation>此码已用于其他货件：{posting}</translation>
    </message>
    <message>
        <source>Each piece has a code of its own. Take another piece</source>
        <translation>每件商品有自己的码。请换一件</translation>
    </message>
    <message>
        <source>Code scanned twice</source>
        <translation>同一个码扫了两次</translation>
    </message>
    <message>
        <source>Each piece has a code of its own. Scan that of the other piece</source>
        <translation>每件商品有自己的码。请扫另一件的码</translation>
    </message>
    <message>
        <source>The goods first, then their code</source>
        <translation>先扫商品，再扫标志码</translation>
    </message>
    <message>
        <source>Scan the product's barcode, then its Honest Sign code</source>
        <translation>请先扫商品条码，再扫诚实标志码</translation>
    </message>
    <message>
        <source>The code came incomplete</source>
        <translation>码不完整</translation>
    </message>
    <message>
        <source>The scanner drops the separator (GS). Set it up to send it, then scan again</source>
        <translation>扫码枪丢了分隔符（GS）。请设置为发送分隔符，再重新扫描</translation>
    </message>
    <message>
        <source>Put it with the boxes to ship. To open it again, unpack it first</source>
        <translation>请放到待发货堆。要改内容，请先拆箱</translation>
    </message>
    <message>
        <source>Already handed over: {posting}</source>
        <translation>已交运：{posting}</translation>
    </message>
    <message>
        <source>The carrier has it. It can't be opened any more</source>
        <translation>已在承运商手中，不能再打开</translation>
    </message>
    <message>
        <source>Not packed: {posting}</source>
        <translation>未备货：{posting}</translation>
    </message>
    <message>
        <source>There is nothing to unpack</source>
        <translation>没有可拆箱的</translation>
    </message>
    <message>
        <source>Nothing to pull: {posting}</source>
        <translation>无需取出：{posting}</translation>
    </message>
    <message>
        <source>It wasn't cancelled after packing, or its box is out of the pile already</source>
        <translation>它不是备货后取消的，或包裹已取出</translation>
    </message>
    <message>
        <source>No printer for {paper}</source>
        <translation>没有用于 {paper} 的打印机</translation>
    </message>
    <message>
        <source>Choose one in Settings, Printers, or make a PDF</source>
        <translation>请在“设置 → 打印机”中选择，或生成 PDF</translation>
    </message>
    <message>
        <source>Too many words for a slip</source>
        <translation>装箱单文字太长</translation>
    </message>
    <message>
        <source>At most {most} letters in each language</source>
        <translation>每种语言最多 {most} 个字</translation>
    </message>
    <message>
        <source>A pick list of which postings?</source>
        <translation>要哪些货件的拣货单？</translation>
    </message>
    <message>
        <source>Name posting numbers, --tab or --due-today</source>
        <translation>请给出发货号码、--tab 或 --due-today</translation>
    </message>
    <message>
        <source>Nothing to pick</source>
        <translation>没有可拣的商品</translation>
    </message>
    <message>
        <source>Choose other postings, or import a newer file</source>
        <translation>请选择其他货件，或导入新文件</translation>
    </message>
    <message>
        <source>Packing slips of which postings?</source>
        <translation>要哪些货件的装箱单？</translation>
    </message>
    <message>
        <source>Name posting numbers or a tab</source>
        <translation>请给出发货号码或标签页</translation>
    </message>
    <message>
        <source>No posting to make a packing slip for</source>
        <translation>没有货件可打装箱单</translation>
    </message>
    <message>
        <source>Choose postings first</source>
        <translation>请先选择货件</translation>
    </message>
    <message>
        <source>Too large for a logo: {file} ({size} KB)</source>
        <translation>logo 图片太大：{file}（{size} KB）</translation>
    </message>
    <message>
        <source>Save it smaller: at most {most} KB. Two thousand dots across are plenty</source>
        <translation>请缩小后保存：最大 {most} KB。宽 2000 像素足够</translation>
    </message>
    <message>
        <source>Not a PNG picture: {file}</source>
        <translation>不是 PNG 图片：{file}</translation>
    </message>
    <message>
        <source>Save the logo as PNG and choose that file</source>
        <translation>请把 logo 存为 PNG 再选择</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf or .xlsx</source>
        <translation>文件名请以 .pdf 或 .xlsx 结尾</translation>
    </message>
    <message>
        <source>No address of a printer: “{address}”</source>
        <translation>不是打印机地址：“{address}”</translation>
    </message>
    <message>
        <source>Write a printer's name, tcp:HOST:9100, file:PATH or spooler:NAME</source>
        <translation>请填打印机名称、tcp:HOST:9100、file:PATH 或 spooler:NAME</translation>
    </message>
    <message>
        <source>Posting {posting} has no box {package} any more</source>
        <translation>货件 {posting} 已没有包裹 {package}</translation>
    </message>
    <message>
        <source>Its goods were divided anew. Print the labels it has now</source>
        <translation>商品已重新拆分。请打印现在的面单</translation>
    </message>
    <message>
        <source>No list of products: {file}</source>
        <translation>不是商品列表：{file}</translation>
    </message>
    <message>
        <source>A column “Article” (offer_id) or “SKU” and one more are needed: barcode, weight, name… Found: {headers}</source>
        <translation>需要“货号”（offer_id）或“SKU”列，再加一列：条码、重量、名称等。找到：{headers}</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx</source>
        <translation>文件名请以 .xlsx 结尾</translation>
    </message>
    <message>
        <source>The barcode {barcode} belongs to {article}</source>
        <translation>条码 {barcode} 属于 {article}</translation>
    </message>
    <message>
        <source>One barcode names one product. Take it off {article} first</source>
        <translation>一个条码只对应一种商品。请先与 {article} 解绑</translation>
    </message>
    <message>
        <source>Nobody has taught the desk {barcode}</source>
        <translation>条码 {barcode} 没有绑定过</translation>
    </message>
    <message>
        <source>There is nothing to forget</source>
        <translation>无需解绑</translation>
    </message>
    <message>
        <source>The barcode is missing</source>
        <translation>缺少条码</translation>
    </message>
    <message>
        <source>Scan it, or type the digits under it</source>
        <translation>请扫描，或输入条码下的数字</translation>
    </message>
    <message>
        <source>Not a product's barcode: {barcode}</source>
        <translation>不是商品条码：{barcode}</translation>
    </message>
    <message>
        <source>It is a posting, a label, a command or a single piece's mark. Scan the product's own barcode</source>
        <translation>它是货件、面单、指令或单件标志码。请扫商品自己的条码</translation>
    </message>
    <message>
        <source>Can't be {pieces} pieces: {barcode}</source>
        <translation>不可能是 {pieces} 件：{barcode}</translation>
    </message>
    <message>
        <source>One scan stands for 1 to {most} pieces</source>
        <translation>扫一次只能算 1 至 {most} 件</translation>
    </message>
    <message>
        <source>{article} is in the list already</source>
        <translation>{article} 已在列表中</translation>
    </message>
    <message>
        <source>Edit that one, or give another article</source>
        <translation>请编辑已有的，或换一个货号</translation>
    </message>
    <message>
        <source>The SKU {sku} belongs to {article}</source>
        <translation>SKU {sku} 属于 {article}</translation>
    </message>
    <message>
        <source>One SKU, one product. Check the number</source>
        <translation>一个 SKU 对应一种商品。请核对</translation>
    </message>
    <message>
        <source>{article} has changed meanwhile</source>
        <translation>{article} 已被改动</translation>
    </message>
    <message>
        <source>Somebody else has edited it. Close this and open it again</source>
        <translation>其他人改过。请关闭后重新打开</translation>
    </message>
    <message>
        <source>Not a weight</source>
        <translation>重量有误</translation>
    </message>
    <message>
        <source>Whole grams from 1 to {most}, or nothing</source>
        <translation>1 至 {most} 的整数克，或留空</translation>
    </message>
    <message>
        <source>Which product?</source>
        <translation>哪种商品？</translation>
    </message>
    <message>
        <source>Give its article or its SKU</source>
        <translation>请给出货号或 SKU</translation>
    </message>
    <message>
        <source>Not a PDF: {file}</source>
        <translation>不是 PDF：{file}</translation>
    </message>
    <message>
        <source>Choose the PDF with labels from Ozon's cabinet</source>
        <translation>请选择从 Ozon 卖家后台下载的面单 PDF</translation>
    </message>
    <message>
        <source>Locked with a password: {file}</source>
        <translation>文件已加密：{file}</translation>
    </message>
    <message>
        <source>Download the labels from Ozon's cabinet again, without a password</source>
        <translation>请从 Ozon 卖家后台重新下载无密码的面单</translation>
    </message>
    <message>
        <source>Too many pages ({pages}): {file}</source>
        <translation>页数太多（{pages}）：{file}</translation>
    </message>
    <message>
        <source>At most {most} at a time. Download the labels in parts</source>
        <translation>一次最多 {most} 页。请分批下载面单</translation>
    </message>
    <message>
        <source>Page {page} is damaged: {file}</source>
        <translation>第 {page} 页已损坏：{file}</translation>
    </message>
    <message>
        <source>Download the labels again</source>
        <translation>请重新下载面单</translation>
    </message>
    <message>
        <source>The file has changed meanwhile: {file}</source>
        <translation>文件已变动：{file}</translation>
    </message>
    <message>
        <source>Choose it again</source>
        <translation>请重新选择</translation>
    </message>
    <message>
        <source>No label for a posting here: {file}</source>
        <translation>没有货件的面单：{file}</translation>
    </message>
    <message>
        <source>Import the orders first, or choose another file</source>
        <translation>请先导入订单，或选择其他文件</translation>
    </message>
    <message>
        <source>Nothing on it names a posting</source>
        <translation>上面没有货件信息</translation>
    </message>
    <message>
        <source>Read: {read}</source>
        <translation>读到：{read}</translation>
    </message>
    <message>
        <source>It says two things: {posting} and {other}</source>
        <translation>内容不一致：{posting} 和 {other}</translation>
    </message>
    <message>
        <source>Barcode and text don't agree. Download this label again</source>
        <translation>条码与文字不符。请重新下载此面单</translation>
    </message>
    <message>
        <source>Several postings on one label: {postings}</source>
        <translation>一张面单有多个货件：{postings}</translation>
    </message>
    <message>
        <source>They can't be told apart. Download one label a page</source>
        <translation>无法区分。请下载每页一张的面单</translation>
    </message>
    <message>
        <source>The desk's own label: {posting}</source>
        <translation>本程序面单：{posting}</translation>
    </message>
    <message>
        <source>Only Ozon's labels belong here; the desk prints its own itself</source>
        <translation>这里只收录 Ozon 面单；本程序面单由程序自己打印</translation>
    </message>
    <message>
        <source>Twice in the file: {posting}</source>
        <translation>文件中重复：{posting}</translation>
    </message>
    <message>
        <source>The same label as on page {page}, which is taken</source>
        <translation>与已收录的第 {page} 页是同一张面单</translation>
    </message>
    <message>
        <source>Ozon's label can't be read on {size} mm: {barcode}</source>
        <translation>Ozon 面单在 {size} 毫米上扫不出：{barcode}</translation>
    </message>
    <message>
        <source>Its barcode would come out too fine. Use a larger label</source>
        <translation>条码会太细。请用更大的面单纸</translation>
    </message>
    <message>
        <source>Nothing is on page {page}: {file}</source>
        <translation>第 {page} 页是空的：{file}</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>没有可打印的内容</translation>
    </message>
    <message>
        <source>Nobody here is called {name}</source>
        <translation>没有叫 {name} 的打包员</translation>
    </message>
    <message>
        <source>Look the name up in Settings, Packers</source>
        <translation>请在“设置 → 打包员”中查看姓名</translation>
    </message>
    <message>
        <source>{name} no longer packs here</source>
        <translation>{name} 已不在此打包</translation>
    </message>
    <message>
        <source>Use your own badge. An owner can take {name} back in Settings, Packers</source>
        <translation>请用自己的工牌。店主可在“设置 → 打包员”中恢复 {name}</translation>
    </message>
    <message>
        <source>Nobody's badge: {badge}</source>
        <translation>无人使用的工牌：{badge}</translation>
    </message>
    <message>
        <source>Scan your own badge, or choose your name with Ctrl+U</source>
        <translation>请扫自己的工牌，或按 Ctrl+U 选择姓名</translation>
    </message>
    <message>
        <source>Not a badge: {badge}</source>
        <translation>工牌号有误：{badge}</translation>
    </message>
    <message>
        <source>Two to sixteen Latin letters and digits, with single dashes between</source>
        <translation>2 至 16 个拉丁字母和数字，中间可用单个连字符</translation>
    </message>
    <message>
        <source>Badge taken: {badge}</source>
        <translation>工牌已占用：{badge}</translation>
    </message>
    <message>
        <source>It is the badge of {name}. Each packer needs another one</source>
        <translation>这是 {name} 的工牌。每个打包员要用不同的工牌</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>Write the name by which the packer stands in the journal</source>
        <translation>请填写打包员在操作日志中的名字</translation>
    </message>
    <message>
        <source>Name taken: {name}</source>
        <translation>姓名已占用：{name}</translation>
    </message>
    <message>
        <source>Add a letter, so that the journal can tell the two apart</source>
        <translation>请加一个字，以便在操作日志中区分</translation>
    </message>
    <message>
        <source>Not a PIN</source>
        <translation>PIN 有误</translation>
    </message>
    <message>
        <source>Four to eight digits</source>
        <translation>4 至 8 位数字</translation>
    </message>
    <message>
        <source>Wrong PIN: {name}</source>
        <translation>PIN 错误：{name}</translation>
    </message>
    <message>
        <source>Type it again, or scan the badge</source>
        <translation>请重新输入，或扫工牌</translation>
    </message>
    <message>
        <source>Too many wrong PINs: {name}</source>
        <translation>PIN 输错次数太多：{name}</translation>
    </message>
    <message>
        <source>Try again in {seconds} s, or scan the badge</source>
        <translation>{seconds} 秒后再试，或扫工牌</translation>
    </message>
    <message>
        <source>{name} is the last owner</source>
        <translation>{name} 是最后一个店主</translation>
    </message>
    <message>
        <source>Make somebody else an owner first</source>
        <translation>请先指定另一个店主</translation>
    </message>
    <message>
        <source>Only an owner may do this</source>
        <translation>仅店主可操作</translation>
    </message>
    <message>
        <source>The shop's own label template can't be read: {size} mm</source>
        <translation>店铺面单模板无法读取：{size} 毫米</translation>
    </message>
    <message>
        <source>Wrong there: {element} {field}. The built-in one is used; see Settings</source>
        <translation>出错处：{element} {field}。已改用内置模板；见设置</translation>
    </message>
    <message>
        <source>The label template of {size} mm is of a newer program</source>
        <translation>{size} 毫米面单模板来自更新版本的程序</translation>
    </message>
    <message>
        <source>The built-in one is used. Update this program</source>
        <translation>已改用内置模板。请更新程序</translation>
    </message>
    <message>
        <source>The shop's own label template makes no good label: {size} mm</source>
        <translation>店铺面单模板无法生成合格面单：{size} 毫米</translation>
    </message>
    <message>
        <source>Wrong there: {element}. The built-in one is used; see Settings</source>
        <translation>出错处：{element}。已改用内置模板；见设置</translation>
    </message>
    <message>
        <source>{element} is missing</source>
        <translation>缺少“{element}”</translation>
    </message>
    <message>
        <source>Without it labels can't be told apart. Switch it on</source>
        <translation>没有它就无法区分面单。请启用</translation>
    </message>
    <message>
        <source>{element}: this size is impossible</source>
        <translation>“{element}”：此大小不行</translation>
    </message>
    <message>
        <source>Choose one between {low_mm} and {high_mm} mm</source>
        <translation>请选择 {low_mm} 至 {high_mm} 毫米</translation>
    </message>
    <message>
        <source>{element} runs {by_mm} mm off the label</source>
        <translation>“{element}”超出面单 {by_mm} 毫米</translation>
    </message>
    <message>
        <source>Make elements smaller, or switch some off</source>
        <translation>请缩小元素，或停用一些</translation>
    </message>
    <message>
        <source>{element} lies on {other}, by {by_mm} mm</source>
        <translation>“{element}”与“{other}”重叠 {by_mm} 毫米</translation>
    </message>
    <message>
        <source>{element} can't be read: there is no room</source>
        <translation>“{element}”无法识读：放不下</translation>
    </message>
    <message>
        <source>It needs {needed_mm} mm of width and has {room_mm}</source>
        <translation>需要宽 {needed_mm} 毫米，现有 {room_mm}</translation>
    </message>
    <message>
        <source>{element} is too fine for {dpi} dpi</source>
        <translation>“{element}”在 {dpi} dpi 下太细</translation>
    </message>
    <message>
        <source>It needs {needed_mm} mm and has {room_mm}: each bar two dots or more</source>
        <translation>需要 {needed_mm} 毫米，现有 {room_mm}：每条至少两个点</translation>
    </message>
    <message>
        <source>Not on Ozon's list of carriers: {carrier}</source>
        <translation>不在 Ozon 承运商白名单中：{carrier}</translation>
    </message>
    <message>
        <source>Ozon gives {least} to {most} penalty points each time; {limit} in all suspend advertising. It may freeze a deposit of {deposit} RUB and delist goods. Take a carrier of the list</source>
        <translation>Ozon 每次扣 {least} 至 {most} 分，累计 {limit} 分暂停广告，还可能冻结 {deposit} 卢布保证金并下架商品。请选择白名单内的承运商</translation>
    </message>
    <message>
        <source>No tracking: {carrier}</source>
        <translation>无物流追踪：{carrier}</translation>
    </message>
    <message>
        <source>Ozon cancels orders that can't be tracked. Send it by a tracked service</source>
        <translation>Ozon 会取消无法追踪的订单。请改用有物流追踪的服务</translation>
    </message>
    <message>
        <source>Can't be right: {field} {carrier}</source>
        <translation>有误：{field} {carrier}</translation>
    </message>
    <message>
        <source>Put it right. A page is an https address with “number” in curly brackets in it</source>
        <translation>请更正。网址须为 https 地址，并含用花括号括起的“number”</translation>
    </message>
    <message>
        <source>{carrier} is in the list already</source>
        <translation>{carrier} 已在列表中</translation>
    </message>
    <message>
        <source>Change that one, or give another name</source>
        <translation>请修改已有的，或换一个名称</translation>
    </message>
    <message>
        <source>Not a real number: {number}</source>
        <translation>占位单号，不是真实号码：{number}</translation>
    </message>
    <message>
        <source>Ozon can't track it and cancels. If you keep it, the box still counts as without a number; two boxes can't have the same one</source>
        <translation>Ozon 无法追踪，会取消订单。若保留，包裹仍按缺号计算；两个包裹不能用同一个号码</translation>
    </message>
    <message>
        <source>Open already: {kind}, {posting}</source>
        <translation>已有未关闭的异常单：{kind}，{posting}</translation>
    </message>
    <message>
        <source>It is case {case} of this posting. Go on with that one</source>
        <translation>是此货件的异常单 {case}。请在该单上继续处理</translation>
    </message>
    <message>
        <source>No case {case}: {posting}</source>
        <translation>没有异常单 {case}：{posting}</translation>
    </message>
    <message>
        <source>Look at the list of cases (F11) for its number</source>
        <translation>请在异常单列表（F11）中查看编号</translation>
    </message>
    <message>
        <source>No case: {posting}</source>
        <translation>没有异常单：{posting}</translation>
    </message>
    <message>
        <source>Open one with F2, in the queue or at the bench</source>
        <translation>请在订单队列或打包台按 F2 新建</translation>
    </message>
    <message>
        <source>Case {case} is closed: {posting}</source>
        <translation>异常单 {case} 已关闭：{posting}</translation>
    </message>
    <message>
        <source>Open it again first</source>
        <translation>请先重新打开</translation>
    </message>
    <message>
        <source>Case {case} is open: {posting}</source>
        <translation>异常单 {case} 未关闭：{posting}</translation>
    </message>
    <message>
        <source>There is nothing to open again</source>
        <translation>无需重新打开</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>备注为空</translation>
    </message>
    <message>
        <source>Write in a few words what was done or heard</source>
        <translation>请简要写明做了什么或得到什么答复</translation>
    </message>
    <message>
        <source>“{kind}” doesn't end with “{outcome}”</source>
        <translation>“{kind}”不能以“{outcome}”结束</translation>
    </message>
    <message>
        <source>Choose one of the outcomes that belong to it</source>
        <translation>请选择与它对应的结果</translation>
    </message>
    <message>
        <source>The return isn't here yet: {posting}</source>
        <translation>退货还没到：{posting}</translation>
    </message>
    <message>
        <source>Scan it when it arrives, then put it back to stock</source>
        <translation>到货后请扫描，再重新入库</translation>
    </message>
    <message>
        <source>The return is here already: {posting}</source>
        <translation>退货已到：{posting}</translation>
    </message>
    <message>
        <source>Open it, say in what condition it is, and close the case</source>
        <translation>请拆开检查，记录状况，再关闭异常单</translation>
    </message>
    <message>
        <source>A return: {posting}. How did it come back?</source>
        <translation>退货：{posting}。退回时状况如何？</translation>
    </message>
    <message>
        <source>Scan a number or press it. OK alone: taken in, nobody has looked inside yet</source>
        <translation>扫数字或按数字键；只扫 OK：已收下，尚未拆开检查</translation>
    </message>
    <message>
        <source>No return expected: {posting}</source>
        <translation>没有待收的退货：{posting}</translation>
    </message>
    <message>
        <source>Open a case “Return” for it first (F2)</source>
        <translation>请先新建“退货”异常单（F2）</translation>
    </message>
    <message>
        <source>No text for this: {kind}</source>
        <translation>没有对应的文案：{kind}</translation>
    </message>
    <message>
        <source>Nobody of them is written to about it. Choose another reader</source>
        <translation>这种情况不给该对象发文案。请选择其他发送对象</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>文案为空</translation>
    </message>
    <message>
        <source>Write one, or go back to the built-in one</source>
        <translation>请填写，或恢复内置文案</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文案太长</translation>
    </message>
    <message>
        <source>At most {most} characters</source>
        <translation>最多 {most} 个字符</translation>
    </message>
    <message>
        <source>No such field: {name}</source>
        <translation>没有此字段：{name}</translation>
    </message>
    <message>
        <source>Use one of the fields listed beside the text</source>
        <translation>请使用文案旁边列出的字段</translation>
    </message>
    <message>
        <source>A brace stands alone in line {line}</source>
        <translation>第 {line} 行有单个花括号</translation>
    </message>
    <message>
        <source>A field stands in a pair of braces. Take the brace out, or close the pair</source>
        <translation>字段要放在一对花括号中。请删掉花括号，或补上另一半</translation>
    </message>
    <message>
        <source>Several boxes: {posting}</source>
        <translation>有多个包裹：{posting}</translation>
    </message>
    <message>
        <source>Say which box it is about</source>
        <translation>请指明是哪个包裹</translation>
    </message>
    <message>
        <source>That hasn't happened yet</source>
        <translation>时间还没到</translation>
    </message>
    <message>
        <source>Check the time and its time zone</source>
        <translation>请核对时间和时区</translation>
    </message>
    <message>
        <source>Older than the order: {posting}</source>
        <translation>早于下单时间：{posting}</translation>
    </message>
    <message>
        <source>Carriers use numbers again: this was said of another parcel. Check the date</source>
        <translation>承运商会重复使用号码：这条轨迹属于别的包裹。请核对日期</translation>
    </message>
    <message>
        <source>Not enough columns</source>
        <translation>列不够</translation>
    </message>
    <message>
        <source>A number, a date, and a status or a description are needed</source>
        <translation>需要号码、日期，以及状态或说明</translation>
    </message>
    <message>
        <source>That day is over: {posting}</source>
        <translation>该日期已过：{posting}</translation>
    </message>
    <message>
        <source>Choose a day the parcel can still arrive on</source>
        <translation>请选择包裹还来得及送达的日期</translation>
    </message>
    <message>
        <source>The date can't be moved again: {posting}</source>
        <translation>不能再改期：{posting}</translation>
    </message>
    <message>
        <source>Ozon allows {most} moves, and they are used. Deliver, or settle it with the buyer</source>
        <translation>Ozon 允许改期 {most} 次，已用完。请送达，或与买家协商解决</translation>
    </message>
    <message>
        <source>An export of orders: {file}</source>
        <translation>这是订单导出文件：{file}</translation>
    </message>
    <message>
        <source>It has no tracking events. Import it with Ctrl+I</source>
        <translation>其中没有物流轨迹。请按 Ctrl+I 导入</translation>
    </message>
    <message>
        <source>Events of what?</source>
        <translation>要哪里的物流轨迹？</translation>
    </message>
    <message>
        <source>Give a file, or a posting with --list or --add</source>
        <translation>请给出文件，或货件加 --list 或 --add</translation>
    </message>
    <message>
        <source>Evidence of which posting?</source>
        <translation>要哪个货件的凭证？</translation>
    </message>
    <message>
        <source>Give its number, or --verify for all files</source>
        <translation>请给出发货号码，或用 --verify 检查所有文件</translation>
    </message>
    <message>
        <source>It was taken away already</source>
        <translation>已被移除</translation>
    </message>
    <message>
        <source>Look at the list again</source>
        <translation>请再看一下列表</translation>
    </message>
    <message>
        <source>Nothing is in it: {file}</source>
        <translation>文件是空的：{file}</translation>
    </message>
    <message>
        <source>Copy it from the camera once more</source>
        <translation>请从相机重新复制</translation>
    </message>
    <message>
        <source>A folder, not a file: {file}</source>
        <translation>这是文件夹，不是文件：{file}</translation>
    </message>
    <message>
        <source>Choose the files in it</source>
        <translation>请选择其中的文件</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was attached or written</source>
        <translation>未附上也未写入任何内容</translation>
    </message>
    <message>
        <source>Can't undo: photos of {posting} are kept</source>
        <translation>无法撤销：{posting} 已存有照片</translation>
    </message>
    <message>
        <source>Take the photos away first, or cancel the posting instead</source>
        <translation>请先移除照片，或改为取消货件</translation>
    </message>
    <message>
        <source>If the box is still here, write down first that it didn't leave</source>
        <translation>如果包裹还在这里，请先记录它实际未发出</translation>
    </message>
    <message>
        <source>Not packed yet: {posting}</source>
        <translation>尚未备货：{posting}</translation>
    </message>
    <message>
        <source>Take it back to the bench and pack it there first</source>
        <translation>请先拿回打包台备货</translation>
    </message>
    <message>
        <source>Not packed at this desk: {posting}</source>
        <translation>不是在本工位备货的：{posting}</translation>
    </message>
    <message>
        <source>Ozon has it as packed. Look whether the box is closed and complete</source>
        <translation>Ozon 显示已备货。请查看包裹是否封好、齐全</translation>
    </message>
    <message>
        <source>Ozon says “{word}”. Look it up in Ozon's cabinet before it leaves</source>
        <translation>Ozon 显示“{word}”。发出前请在 Ozon 卖家后台核实</translation>
    </message>
    <message>
        <source>No tracking number: {posting}, box {package}</source>
        <translation>缺少追踪号码：{posting}，包裹 {package}</translation>
    </message>
    <message>
        <source>Without one it counts as late although shipped. Put the box back and enter it</source>
        <translation>没有号码，虽已发运仍计为逾期。请把包裹放回并填写号码</translation>
    </message>
    <message>
        <source>Not for {cart}: {posting}</source>
        <translation>不属于 {cart}：{posting}</translation>
    </message>
    <message>
        <source>It goes with {carrier}. Put it there</source>
        <translation>它由 {carrier} 承运。请放到那边</translation>
    </message>
    <message>
        <source>Which box of {posting}?</source>
        <translation>是 {posting} 的哪个包裹？</translation>
    </message>
    <message>
        <source>It has {of}. Press the number on the label, or scan the small square code</source>
        <translation>共 {of} 个。请按面单上的数字，或扫小方码</translation>
    </message>
    <message>
        <source>Scan the posting number, the label or the tracking number of the box</source>
        <translation>请扫发货号码、面单或包裹的追踪号码</translation>
    </message>
    <message>
        <source>Nothing to hand over: {carrier}</source>
        <translation>没有可交运的：{carrier}</translation>
    </message>
    <message>
        <source>Scan the boxes onto the cart first</source>
        <translation>请先把包裹扫上推车</translation>
    </message>
    <message>
        <source>Not complete: {posting}</source>
        <translation>包裹不齐：{posting}</translation>
    </message>
    <message>
        <source>Of its {of} boxes this is not on the cart: {boxes}. A posting leaves whole</source>
        <translation>共 {of} 个包裹，不在推车上的：{boxes}。货件须整单发出</translation>
    </message>
    <message>
        <source>It left before it was packed? {posting}</source>
        <translation>发出早于备货？{posting}</translation>
    </message>
    <message>
        <source>Give a later moment for the hand-over</source>
        <translation>请填写更晚的交接时间</translation>
    </message>
    <message>
        <source>This can't be the moment of the hand-over</source>
        <translation>交接时间不可能是这个</translation>
    </message>
    <message>
        <source>Give a moment of today that has passed</source>
        <translation>请填写今天已过去的时间</translation>
    </message>
    <message>
        <source>This hand-over is over: {carrier}</source>
        <translation>此次交接已结束：{carrier}</translation>
    </message>
    <message>
        <source>Another desk has closed it or given it up. Begin a new one</source>
        <translation>其他工位已完成或放弃了它。请重新开始交接</translation>
    </message>
    <message>
        <source>No such hand-over: {number}</source>
        <translation>没有此交接：{number}</translation>
    </message>
    <message>
        <source>Look it up in the list of past hand-overs</source>
        <translation>请在历史交接列表中查看</translation>
    </message>
    <message>
        <source>The appointment ends before it begins</source>
        <translation>预约的结束时间早于开始时间</translation>
    </message>
    <message>
        <source>Put the two times right</source>
        <translation>请更正这两个时间</translation>
    </message>
    <message>
        <source>Not handed over: {posting}</source>
        <translation>未交运：{posting}</translation>
    </message>
    <message>
        <source>As far as this desk knows it is still here</source>
        <translation>据本工位记录，它还在这里</translation>
    </message>
    <message>
        <source>It has gone too far: {posting}</source>
        <translation>已来不及收回：{posting}</translation>
    </message>
    <message>
        <source>It is at the buyer's or nearly there. If it came back, open a case for a return</source>
        <translation>它已到或快到买家手中。若已退回，请新建退货异常单</translation>
    </message>
    <message>
        <source>Not on its way to a hub: {posting}</source>
        <translation>不在送往枢纽的途中：{posting}</translation>
    </message>
    <message>
        <source>Only a posting in its first mile can reach the carrier's hub</source>
        <translation>只有头程中的货件才会到达承运商枢纽</translation>
    </message>
    <message>
        <source>Not set by hand: {posting}</source>
        <translation>不能手动设置：{posting}</translation>
    </message>
    <message>
        <source>{integration}: Ozon hears it from the carrier. The next import shows it</source>
        <translation>{integration}：由承运商通知 Ozon。下次导入后可见</translation>
    </message>
    <message>
        <source>Who tells Ozon? {posting}</source>
        <translation>由谁通知 Ozon？{posting}</translation>
    </message>
    <message>
        <source>Its delivery method isn't known. Import a file with the columns delivery method and carrier</source>
        <translation>配送方式未知。请导入含配送方式和承运商两列的文件</translation>
    </message>
    <message>
        <source>Still here: {posting}</source>
        <translation>还在这里：{posting}</translation>
    </message>
    <message>
        <source>Hand it over to the carrier first</source>
        <translation>请先交运给承运商</translation>
    </message>
    <message>
        <source>It is so already: {posting}</source>
        <translation>已是此阶段：{posting}</translation>
    </message>
    <message>
        <source>Its stage is “{stage}”</source>
        <translation>它的阶段是“{stage}”</translation>
    </message>
    <message>
        <source>Only forwards: {posting}</source>
        <translation>只能往后改：{posting}</translation>
    </message>
    <message>
        <source>Its stage is “{stage}”. Take a mistake back with Ctrl+Z</source>
        <translation>它的阶段是“{stage}”。改错了请按 Ctrl+Z 撤回</translation>
    </message>
    <message>
        <source>This moment is still to come</source>
        <translation>这个时间还没到</translation>
    </message>
    <message>
        <source>Give the moment at which it happened</source>
        <translation>请填写实际发生的时间</translation>
    </message>
    <message>
        <source>Before it was handed over? {posting}</source>
        <translation>早于交运时间？{posting}</translation>
    </message>
    <message>
        <source>Give a moment after the hand-over</source>
        <translation>请填写交接之后的时间</translation>
    </message>
    <message>
        <source>Not a number of points Ozon gives: {points}</source>
        <translation>Ozon 不会扣这个分数：{points}</translation>
    </message>
    <message>
        <source>One violation brings {least} to {most}; other numbers: Settings, Rules, R13</source>
        <translation>一次违规扣 {least} 至 {most} 分；其他分数见“设置 → 规则”R13</translation>
    </message>
    <message>
        <source>The carrier is missing</source>
        <translation>缺少承运商</translation>
    </message>
    <message>
        <source>Say whose parcel Ozon gave the points for</source>
        <translation>请指明 Ozon 是因哪家承运商的包裹扣分</translation>
    </message>
    <message>
        <source>They can't lapse on {lapses}: they were given on {day}</source>
        <translation>不能在 {lapses} 失效：扣分日是 {day}</translation>
    </message>
    <message>
        <source>Type the day Ozon's notice names, or leave it open</source>
        <translation>请填写 Ozon 通知中的日期，或留空</translation>
    </message>
    <message>
        <source>No points with the number {id}</source>
        <translation>没有编号为 {id} 的扣分</translation>
    </message>
    <message>
        <source>Look the number up in the list of points</source>
        <translation>请在扣分列表中查看编号</translation>
    </message>
    <message>
        <source>These points are withdrawn already: {id}</source>
        <translation>此扣分已撤销：{id}</translation>
    </message>
    <message>
        <source>Nothing is left to do. If that was wrong, write them down again</source>
        <translation>无需再操作。若撤销有误，请重新记录</translation>
    </message>
    <message>
        <source>Whose numbers are these?</source>
        <translation>这些号码是哪家的？</translation>
    </message>
    <message>
        <source>Name the carrier that sold them</source>
        <translation>请指明出售号码的承运商</translation>
    </message>
    <message>
        <source>Which column holds the numbers? {file}</source>
        <translation>号码在哪一列？{file}</translation>
    </message>
    <message>
        <source>Call it “Tracking number”, or leave only that one. Found: {headers}</source>
        <translation>请把列名改为“追踪号码”，或只留这一列。找到：{headers}</translation>
    </message>
    <message>
        <source>Not in the pool: {number}</source>
        <translation>不在单号池中：{number}</translation>
    </message>
    <message>
        <source>Check the number in the list of the pool</source>
        <translation>请在单号池列表中核对号码</translation>
    </message>
    <message>
        <source>Given out already: {number}</source>
        <translation>已发放：{number}</translation>
    </message>
    <message>
        <source>It came out of the pool for {posting}, box {package}, and stays that box's</source>
        <translation>它已从单号池发给 {posting} 的包裹 {package}，只归该包裹使用</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has a number: {number}</source>
        <translation>{posting} 的包裹 {package} 已有号码：{number}</translation>
    </message>
    <message>
        <source>Clear it first if it is wrong; then it gets another one</source>
        <translation>若有误请先清除，再取新号码</translation>
    </message>
    <message>
        <source>Which carrier takes {posting}?</source>
        <translation>{posting} 由哪家承运商承运？</translation>
    </message>
    <message>
        <source>Choose one, or set the carrier of its delivery method in the settings</source>
        <translation>请选择，或在设置中指定其配送方式的承运商</translation>
    </message>
    <message>
        <source>No free number of {carrier}</source>
        <translation>{carrier} 没有可用号码</translation>
    </message>
    <message>
        <source>Buy new ones and put them into the pool, or scan the carrier's label</source>
        <translation>请购买新号码并加入单号池，或扫承运商面单</translation>
    </message>
    <message>
        <source>Not a domestic number: {number}</source>
        <translation>不是国内单号：{number}</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has it as its tracking number. Scan the courier's label</source>
        <translation>它是 {posting} 的包裹 {package} 的追踪号码。请扫快递面单</translation>
    </message>
    <message>
        <source>A domestic number: {number}</source>
        <translation>这是国内单号：{number}</translation>
    </message>
    <message>
        <source>{posting}, box {package}, goes to the forwarder by it. Scan the other label</source>
        <translation>{posting} 的包裹 {package} 用它寄往货代。请扫另一张面单</translation>
    </message>
    <message>
        <source>Domestic and tracking number are the same: {number}</source>
        <translation>国内单号与追踪号码相同：{number}</translation>
    </message>
    <message>
        <source>They are two numbers of two carriers. Check which one this is</source>
        <translation>这是两家承运商的两个号码。请核对这是哪一个</translation>
    </message>
    <message>
        <source>Nothing new for Ozon's cabinet</source>
        <translation>没有新号码要填到 Ozon 卖家后台</translation>
    </message>
    <message>
        <source>No number was entered or corrected since the last time. Take all of them instead</source>
        <translation>自上次以来没有新填或更正的号码。可改为取全部</translation>
    </message>
    <message>
        <source>It has {boxes}. Choose one, or scan the small square code on the box</source>
        <translation>共 {boxes}。请选择，或扫包裹上的小方码</translation>
    </message>
    <message>
        <source>Whose number is it?</source>
        <translation>这是哪家的号码？</translation>
    </message>
    <message>
        <source>It fits {carriers}. Choose one; OK leaves it open</source>
        <translation>符合 {carriers}。请选一个；OK 则暂不指定</translation>
    </message>
    <message>
        <source>OK puts {new} in its place. The old one stays in the history</source>
        <translation>OK 则改为 {new}。旧号码保留在历史中</translation>
    </message>
    <message>
        <source>{posting}, box {package}, has a domestic number: {number}</source>
        <translation>{posting} 的包裹 {package} 已有国内单号：{number}</translation>
    </message>
    <message>
        <source>Ozon carries it itself: {posting}</source>
        <translation>由 Ozon 自己配送：{posting}</translation>
    </message>
    <message>
        <source>It needs no tracking number. OK enters one all the same</source>
        <translation>不需要追踪号码。OK 则仍然填写</translation>
    </message>
    <message>
        <source>Two numbers and no box</source>
        <translation>两个号码，没有包裹</translation>
    </message>
    <message>
        <source>{number} and {second}: neither was entered. Scan the box, then its number</source>
        <translation>{number} 和 {second}：都未填写。请先扫包裹，再扫号码</translation>
    </message>
    <message>
        <source>An Honest Sign code is no tracking number</source>
        <translation>诚实标志码不是追踪号码</translation>
    </message>
    <message>
        <source>A product's barcode: {article}</source>
        <translation>这是商品条码：{article}</translation>
    </message>
    <message>
        <source>For which box?</source>
        <translation>给哪个包裹？</translation>
    </message>
    <message>
        <source>Scan the box first; then it gets the next number of the pool</source>
        <translation>请先扫包裹，再从单号池取下一个号码</translation>
    </message>
    <message>
        <source>Nothing to take back here</source>
        <translation>这里没有可撤回的</translation>
    </message>
    <message>
        <source>Something else was done since. Ctrl+Z says what it would take back</source>
        <translation>之后又做了其他操作。按 Ctrl+Z 可看到会撤销什么</translation>
    </message>
    <message>
        <source>{scan} is the number of a bag</source>
        <translation>{scan} 是集包单号</translation>
    </message>
    <message>
        <source>Scan each of its boxes by itself: {boxes}</source>
        <translation>请逐个扫描其中的包裹：{boxes}</translation>
    </message>
    <message>
        <source>Say once in Settings, Delivery methods, which integration “{method}” has</source>
        <translation>请在「设置 → 配送方式」中为“{method}”指定一次对接方式</translation>
    </message>
    <message>
        <source>Not cancelled: {posting}</source>
        <translation>未取消：{posting}</translation>
    </message>
    <message>
        <source>Only of a cancelled posting can be said whose fault it was</source>
        <translation>只有已取消的货件才能认定责任方</translation>
    </message>
    <message>
        <source>Write in a few words how you know whose fault it was</source>
        <translation>请简要写明怎么知道是谁的责任</translation>
    </message>
    <message>
        <source>{name} is an owner: a badge alone isn't enough</source>
        <translation>{name} 是店主：只扫工牌不够</translation>
    </message>
    <message>
        <source>Sign in with Ctrl+U and the PIN</source>
        <translation>请按 Ctrl+U，用 PIN 登录</translation>
    </message>
    <message>
        <source>An owner needs a PIN: {name}</source>
        <translation>店主需要 PIN：{name}</translation>
    </message>
    <message>
        <source>Without one, anybody could choose that name and see everything</source>
        <translation>没有 PIN，谁都能选这个名字并看到全部内容</translation>
    </message>
    <message>
        <source>Ask {owners} to sign in with Ctrl+U and the PIN</source>
        <translation>请 {owners} 按 Ctrl+U，用 PIN 登录</translation>
    </message>
    <message>
        <source>Not a number of days: {days}</source>
        <translation>天数有误：{days}</translation>
    </message>
    <message>
        <source>Buyers' data can be kept from 0 to 36500 days</source>
        <translation>买家数据可保留 0 至 36500 天</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx or .pdf</source>
        <translation>文件名请以 .xlsx 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>The days are in the wrong order: {first} to {last}</source>
        <translation>日期顺序不对：{first} 至 {last}</translation>
    </message>
    <message>
        <source>Put the earlier one first</source>
        <translation>请把较早的日期放前面</translation>
    </message>
    <message>
        <source>Too many days for one report</source>
        <translation>一份报表的天数太多</translation>
    </message>
    <message>
        <source>Choose at most {most}</source>
        <translation>最多选 {most}</translation>
    </message>
    <message>
        <source>Put the value right; nothing was changed</source>
        <translation>请更正数值；未作任何更改</translation>
    </message>
    <message>
        <source>Not a rule book: {file}</source>
        <translation>不是规则手册：{file}</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Save as a file” in Settings, Rules</source>
        <translation>请选择在“设置 → 规则”中用“存为文件”保存的文件</translation>
    </message>
    <message>
        <source>Written by a newer program: {file}</source>
        <translation>由更新版本的程序保存：{file}</translation>
    </message>
    <message>
        <source>Install the newest Ozon Desk here, then take the file in again</source>
        <translation>请在本机安装最新版 Ozon Desk，再导入此文件</translation>
    </message>
    <message>
        <source>Not a day of a calendar: {country} {day}</source>
        <translation>不是日历中的日期：{country} {day}</translation>
    </message>
    <message>
        <source>Only Russia's and China's calendars can be changed, day by day</source>
        <translation>只能逐日更改俄罗斯和中国的日历</translation>
    </message>
    <message>
        <source>No working day is left: {warehouse}</source>
        <translation>没有剩下工作日：{warehouse}</translation>
    </message>
    <message>
        <source>Tick at least one day of the week on which somebody packs there</source>
        <translation>请至少勾选一周中有人打包的一天</translation>
    </message>
    <message>
        <source>No such store: {store}</source>
        <translation>没有此店铺：{store}</translation>
    </message>
    <message>
        <source>Known are: {stores}. Stores are added in Settings, Shop</source>
        <translation>已有店铺：{stores}。店铺在“设置 → 店铺”中添加</translation>
    </message>
    <message>
        <source>Nobody has said which store {file} is from</source>
        <translation>未指明 {file} 属于哪个店铺</translation>
    </message>
    <message>
        <source>It has new postings, and there are several stores: {stores}</source>
        <translation>其中有新货件，而店铺有多个：{stores}</translation>
    </message>
    <message>
        <source>The store's name is missing</source>
        <translation>缺少店铺名称</translation>
    </message>
    <message>
        <source>Type the name it has at Ozon</source>
        <translation>请输入它在 Ozon 的名称</translation>
    </message>
    <message>
        <source>There is a store of this name already: {store}</source>
        <translation>已有同名店铺：{store}</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请换一个名称</translation>
    </message>
    <message>
        <source>Not empty: {store}</source>
        <translation>店铺非空：{store}</translation>
    </message>
    <message>
        <source>It still has postings here. Only a store without any can be taken away</source>
        <translation>这里还有它的货件。没有货件的店铺才能移除</translation>
    </message>
    <message>
        <source>By entry {entry} of the journal: take that one back first, or put it right by hand</source>
        <translation>由操作日志第 {entry} 条更改：请先撤销那一条，或手动更正</translation>
    </message>
    <message>
        <source>Taken back already</source>
        <translation>已撤销过</translation>
    </message>
    <message>
        <source>By entry {entry} of the journal</source>
        <translation>由操作日志第 {entry} 条撤销</translation>
    </message>
    <message>
        <source>This entry took something back, or did it again</source>
        <translation>这一条本身是撤销或重做</translation>
    </message>
    <message>
        <source>Redo does again what was taken back last at this desk</source>
        <translation>“重做”会恢复本工位最近撤销的操作</translation>
    </message>
    <message>
        <source>This can't be taken back</source>
        <translation>此操作不能撤销</translation>
    </message>
    <message>
        <source>What it did can be changed by another deed, if need be</source>
        <translation>如有需要，可用其他操作更改其结果</translation>
    </message>
    <message>
        <source>Can't undo: a label is on paper, or known by its number</source>
        <translation>无法撤销：面单已打印，或其编号已在用</translation>
    </message>
    <message>
        <source>To void the labels of a packed posting, unpack it or take its packing back</source>
        <translation>要作废已备货货件的面单，请拆箱或撤销备货</translation>
    </message>
    <message>
        <source>Can't undo: what has left the house has left</source>
        <translation>无法撤销：已发出的收不回来</translation>
    </message>
    <message>
        <source>For a parcel that is still here: “Didn't leave after all”, in the queue</source>
        <translation>包裹还在这里时：用订单队列中的“未交运”</translation>
    </message>
    <message>
        <source>Nothing to undo: this import changed nothing</source>
        <translation>无需撤销：这次导入没有任何变更</translation>
    </message>
    <message>
        <source>It is written down to say how fresh the picture is</source>
        <translation>记录它是为了说明数据有多新</translation>
    </message>
    <message>
        <source>Can't undo: the box was opened again</source>
        <translation>无法撤销：包裹已重新打开</translation>
    </message>
    <message>
        <source>Pack it anew at the bench</source>
        <translation>请在打包台重新备货</translation>
    </message>
    <message>
        <source>Settings aren't undone here</source>
        <translation>设置不能在这里撤销</translation>
    </message>
    <message>
        <source>Change them back in the settings</source>
        <translation>请在设置中改回</translation>
    </message>
    <message>
        <source>No entry {entry} in the journal</source>
        <translation>操作日志中没有第 {entry} 条</translation>
    </message>
    <message>
        <source>Look its number up in the journal</source>
        <translation>请在操作日志中查看编号</translation>
    </message>
    <message>
        <source>The days are the wrong way round: {first} to {last}</source>
        <translation>日期前后颠倒：{first} 至 {last}</translation>
    </message>
    <message>
        <source>Choose the earlier one first</source>
        <translation>请先选较早的日期</translation>
    </message>
    <message>
        <source>This is the desk's own database: {file}</source>
        <translation>这是程序正在用的数据库：{file}</translation>
    </message>
    <message>
        <source>Choose a back-up of it</source>
        <translation>请选择它的备份</translation>
    </message>
</context>
<context>
    <name>requirements</name>
    <message>
        <source>as the shop</source>
        <translation>同店铺设置</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>return_conditions</name>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已拆封</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破损</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>商品不符</translation>
    </message>
</context>
<context>
    <name>rule_calendars</name>
    <message>
        <source>calendar days</source>
        <translation>日历日</translation>
    </message>
    <message>
        <source>working days ({country})</source>
        <translation>工作日（{country}）</translation>
    </message>
</context>
<context>
    <name>rule_editions</name>
    <message>
        <source>Sellers' guides</source>
        <translation>卖家指南</translation>
    </message>
    <message>
        <source>Ozon help 2026</source>
        <translation>Ozon 帮助 2026</translation>
    </message>
</context>
<context>
    <name>rule_sentences</name>
    <message>
        <source>on the same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Pack {within} once Ozon has accepted the order; no warehouse may take more than {most}.</source>
        <translation>Ozon 接单后，{within}备货；任何仓库不得超过 {most}。</translation>
    </message>
    <message>
        <source>When Ozon's overdue notice has come, pack {within}.</source>
        <translation>收到 Ozon 逾期通知后，{within}备货。</translation>
    </message>
    <message>
        <source>Ship by the last packing day, whatever the cut-off.</source>
        <translation>最晚在备货截止日当天发运，不论截单时间。</translation>
    </message>
    <message>
        <source>Ship by the last packing day; an order accepted after the cut-off has longer: {days}.</source>
        <translation>最晚在备货截止日当天发运；截单后接的订单可延长：{days}。</translation>
    </message>
    <message>
        <source>A first mile counts only where a delivery method or carrier says how long it takes; never more than {most}.</source>
        <translation>配送方式或承运商写明头程时长的，才计头程；不超过 {most}。</translation>
    </message>
    <message>
        <source>The carrier's hub has the parcel {within} of the hand-over, unless the method or carrier says otherwise; never more than {most}.</source>
        <translation>交运后，{within}送达承运商枢纽，配送方式或承运商另有规定的除外；不超过 {most}。</translation>
    </message>
    <message>
        <source>Enter the tracking number {within} once the parcel is handed over.</source>
        <translation>包裹交运后，{within}填写追踪号码。</translation>
    </message>
    <message>
        <source>A new number may stay unknown at the carrier {inland}, from abroad {abroad}; until then nobody is warned.</source>
        <translation>新号码在承运商处可能暂时查不到：境内 {inland}，跨境 {abroad}；在此之前不预警。</translation>
    </message>
    <message>
        <source>Nothing heard {silent}: contact the carrier and tell the buyer; {high} Ozon marks the posting “High Risk”; {falls} the shop falls in Ozon's search (about {views} % fewer views).</source>
        <translation>轨迹停滞 {silent}：联系承运商并告知买家；{high}，Ozon 将货件标为“高风险”；{falls}，店铺在 Ozon 的搜索排名下降（浏览量约少 {views}%）。</translation>
    </message>
    <message>
        <source>Give Ozon a number that can be traced {within} once it has asked for one.</source>
        <translation>Ozon 要求后，{within}提供可查轨迹的号码。</translation>
    </message>
    <message>
        <source>When the promised day has passed, promise a new one {within}, {times} in all; {final} without one Ozon cancels.</source>
        <translation>承诺送达日过后，{within}填写新日期，总共{times}；{final}仍未填写，Ozon 将取消。</translation>
    </message>
    <message>
        <source>The buyer may cancel without asking when delivery is later than promised by {days}.</source>
        <translation>送达比承诺晚 {days}，买家可直接取消。</translation>
    </message>
    <message>
        <source>Answer Ozon's question about an order {within}.</source>
        <translation>Ozon 询问订单后，{within}回复。</translation>
    </message>
    <message>
        <source>Ozon's support decides a case {within}, at the soonest {soonest}.</source>
        <translation>Ozon 客服裁决异常单：{within}，最早 {soonest}。</translation>
    </message>
    <message>
        <source>A carrier Ozon doesn't allow brings {least} to {most} penalty points each time; at {value} points advertising is suspended, and a deposit of {deposit} ₽ may be frozen.</source>
        <translation>每用一次 Ozon 不允许的承运商，扣 {least} 至 {most} 分；满 {value} 分暂停广告，还可能冻结 {deposit} ₽ 保证金。</translation>
    </message>
    <message>
        <source>Services without tracking are refused.</source>
        <translation>不接受无物流追踪的服务。</translation>
    </message>
    <message>
        <source>Services without tracking that are allowed: {value}.</source>
        <translation>允许的无物流追踪服务：{value} 项。</translation>
    </message>
    <message>
        <source>From {value} ₽ on, delivery against a signature is advised; it costs about {price} ₽.</source>
        <translation>满 {value} ₽，建议选签收签字服务；费用约 {price} ₽。</translation>
    </message>
    <message>
        <source>Send photos or video of the packing {within} once Ozon asks for them.</source>
        <translation>Ozon 要求后，{within}提交打包照片或视频。</translation>
    </message>
    <message>
        <source>From {value} % late shipments on, Ozon can block the warehouse; counted over {window}, the newest left out: {without}.</source>
        <translation>逾期发运达到 {value}%，Ozon 可能封锁仓库；统计 {window}，不计最近 {without}。</translation>
    </message>
    <message>
        <source>To {value} % cancellations by the shop over {window} (the newest left out: {without}) are free; above, each costs {fee_1} % of its price, from {step_2} % on {fee_2} %, from {step_3} % on {fee_3} %, at most {most} ₽; over {block} % the warehouse is blocked.</source>
        <translation>店铺取消率（统计 {window}，不计最近 {without}）不超过 {value}% 免罚；超过后每单罚其价格的 {fee_1}%，{step_2}% 起罚 {fee_2}%，{step_3}% 起罚 {fee_3}%，最多 {most} ₽；超过 {block}% 封锁仓库。</translation>
    </message>
    <message>
        <source>A file of exactly {value} rows was probably cut off by Ozon; a back-up is due {after}, or history is lost.</source>
        <translation>正好 {value} 行的文件很可能被 Ozon 截断；{after}须备份，否则会丢失历史。</translation>
    </message>
</context>
<context>
    <name>rule_sources</name>
    <message>
        <source>sellers' guide</source>
        <translation>卖家指南</translation>
    </message>
    <message>
        <source>Ozon's help</source>
        <translation>Ozon 帮助</translation>
    </message>
    <message>
        <source>own change</source>
        <translation>自行更改</translation>
    </message>
</context>
<context>
    <name>rule_units</name>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
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
        <translation>行</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>项允许</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>rule_ways</name>
    <message>
        <source>every way of delivery</source>
        <translation>全部集成类型</translation>
    </message>
    <message>
        <source>no way of delivery: the rule is off</source>
        <translation>未选集成类型：规则停用</translation>
    </message>
</context>
<context>
    <name>silence</name>
    <message>
        <source>Silent</source>
        <translation>轨迹停滞</translation>
    </message>
    <message>
        <source>Number not found</source>
        <translation>查无此号</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Search rank falls</source>
        <translation>搜索排名下降</translation>
    </message>
    <message>
        <source>Ask the carrier where it is, and tell the buyer</source>
        <translation>请向承运商查询包裹下落，并告知买家</translation>
    </message>
    <message>
        <source>Compare it with the receipt, correct it, or give Ozon one that can be traced</source>
        <translation>请与回单核对，更正号码，或向 Ozon 提供可查轨迹的号码</translation>
    </message>
    <message>
        <source>Ozon marks the order. Have the carrier search for it, keep the buyer informed</source>
        <translation>Ozon 会标记该订单。请让承运商查件，并随时告知买家</translation>
    </message>
    <message>
        <source>The goods sink in Ozon's search. Claim it as lost, settle it with the buyer</source>
        <translation>商品在 Ozon 的搜索排名下降。请按丢件索赔，并与买家协商解决</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>Ozon's date</source>
        <translation>Ozon 日期</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>自行计算</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Any days…</source>
        <translation>任选日期…</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <translation>第 {week} 周 · {days}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year} 年{month}</translation>
    </message>
    <message>
        <source>Quarter {quarter} of {year}</source>
        <translation>{year} 年第 {quarter} 季度</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>前一周</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>前一个月</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>前一季度</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>前一年</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>前一时段</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>Not packed</source>
        <translation>未备货</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已备货</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>本地已取消</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>On its way to the hub</source>
        <translation>送往枢纽途中</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交运</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Last mile</source>
        <translation>尾程派送</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Awaiting registration</source>
        <translation>等待登记</translation>
    </message>
    <message>
        <source>Acceptance in progress</source>
        <translation>正在验收</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>等待确认</translation>
    </message>
    <message>
        <source>Awaiting packing</source>
        <translation>等待备货</translation>
    </message>
    <message>
        <source>Awaiting shipping</source>
        <translation>等待发运</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>仲裁</translation>
    </message>
    <message>
        <source>Client dispute</source>
        <translation>客户仲裁</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>正在运送到承运人</translation>
    </message>
    <message>
        <source>Delivering</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>With the driver</source>
        <translation>司机处</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>分拣中心未接受</translation>
    </message>
    <message>
        <source>Unknown: {word}</source>
        <translation>未知：{word}</translation>
    </message>
</context>
<context>
    <name>stores</name>
    <message>
        <source>No store</source>
        <translation>无店铺</translation>
    </message>
</context>
<context>
    <name>tabs</name>
    <message>
        <source>To pack</source>
        <translation>待备货</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发运</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>troubles</name>
    <message>
        <source>The file is gone: {file}</source>
        <translation>文件不见了：{file}</translation>
    </message>
    <message>
        <source>Choose it again, or download it again</source>
        <translation>请重新选择或重新下载</translation>
    </message>
    <message>
        <source>The file can't be read: {file}</source>
        <translation>无法读取文件：{file}</translation>
    </message>
    <message>
        <source>Copy it to another folder and try again. The system says: {reason}</source>
        <translation>请复制到其他文件夹再试。系统提示：{reason}</translation>
    </message>
    <message>
        <source>Open in another program: {file}</source>
        <translation>被其他程序打开：{file}</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>请在该程序中关闭后重试</translation>
    </message>
    <message>
        <source>Close it there and try again, or save it as {other}</source>
        <translation>请在该程序中关闭后重试，或另存为 {other}</translation>
    </message>
    <message>
        <source>The file could not be saved: {file}</source>
        <translation>文件未能保存：{file}</translation>
    </message>
    <message>
        <source>Choose another folder or name. The system says: {reason}</source>
        <translation>请换文件夹或文件名。系统提示：{reason}</translation>
    </message>
    <message>
        <source>The folder is gone: {place}</source>
        <translation>文件夹不见了：{place}</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
    <message>
        <source>No right to save here: {place}</source>
        <translation>无权保存到此处：{place}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Nothing is lost. Free some space and do it again</source>
        <translation>没有丢失任何数据。请清理空间后重试</translation>
    </message>
    <message>
        <source>A back-up can't stand in the database's own place</source>
        <translation>备份不能存到数据库自身的位置</translation>
    </message>
    <message>
        <source>Choose another name or folder than {file}</source>
        <translation>请换一个名称或文件夹，不要用 {file}</translation>
    </message>
    <message>
        <source>The database is on a network drive</source>
        <translation>数据库在网络盘上</translation>
    </message>
    <message>
        <source>It would get damaged there. Move {file} to a disk of this computer</source>
        <translation>在那里会损坏。请把 {file} 移到本机磁盘</translation>
    </message>
    <message>
        <source>The folder of the database can't be made</source>
        <translation>无法创建数据库文件夹</translation>
    </message>
    <message>
        <source>Choose another place. Folder: {folder}</source>
        <translation>请选择其他位置。文件夹：{folder}</translation>
    </message>
    <message>
        <source>The database can't be written</source>
        <translation>数据库无法写入</translation>
    </message>
    <message>
        <source>Get the right to write to {file}, or choose another place. Folder: {folder}</source>
        <translation>请获取 {file} 的写入权限，或选择其他位置。文件夹：{folder}</translation>
    </message>
    <message>
        <source>Another program holds the database</source>
        <translation>数据库被其他程序占用</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment and do it again</source>
        <translation>没有丢失任何数据。请稍后重试</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>Start again and take the last good back-up. File: {file}</source>
        <translation>请重新启动并恢复最近的完好备份。文件：{file}</translation>
    </message>
    <message>
        <source>The database can't be reached</source>
        <translation>无法访问数据库</translation>
    </message>
    <message>
        <source>Is the disk still connected? Then start again. File: {file}</source>
        <translation>磁盘还连着吗？连好后重新启动。文件：{file}</translation>
    </message>
    <message>
        <source>Not a database of this program: {file}</source>
        <translation>不是本程序的数据库：{file}</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>请选择其他文件</translation>
    </message>
    <message>
        <source>No such printer: {printer}</source>
        <translation>没有此打印机：{printer}</translation>
    </message>
    <message>
        <source>Switch it on and connect it, or choose another one</source>
        <translation>请开机并连接，或选择其他打印机</translation>
    </message>
    <message>
        <source>Not printed: {printer}</source>
        <translation>未打印：{printer}</translation>
    </message>
    <message>
        <source>Check paper, cover and cable, then print again</source>
        <translation>请检查纸、盖子和线缆，再重新打印</translation>
    </message>
    <message>
        <source>The printer works with {dpi} dpi: {printer}</source>
        <translation>打印机 {printer} 的分辨率为 {dpi} dpi</translation>
    </message>
    <message>
        <source>Choose that resolution, or the barcode can't be read</source>
        <translation>请选择该分辨率，否则条码无法识读</translation>
    </message>
    <message>
        <source>A font is missing: {file}</source>
        <translation>缺少字体：{file}</translation>
    </message>
    <message>
        <source>Install the program again</source>
        <translation>请重新安装程序</translation>
    </message>
    <message>
        <source>Not imported: {file}</source>
        <translation>未导入：{file}</translation>
    </message>
    <message>
        <source>An error of the program ({kind}). Nothing was changed. Send the log to support</source>
        <translation>程序出错（{kind}）。未作任何更改。请把日志发给技术支持</translation>
    </message>
    <message>
        <source>Not exported: {file}</source>
        <translation>未导出：{file}</translation>
    </message>
    <message>
        <source>There is a sound back-up of {when} UTC. Go on with it? What was done since is in the damaged file, which is kept.</source>
        <translation>有 {when}（UTC）的完好备份。用它继续吗？之后的操作在损坏的文件里，该文件会保留。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作失败</translation>
    </message>
    <message>
        <source>Ozon's label is gone: {posting}</source>
        <translation>Ozon 面单不见了：{posting}</translation>
    </message>
    <message>
        <source>Drop Ozon's PDF in again, or print the desk's own label. Gone from: {place}</source>
        <translation>请重新拖入 Ozon 的 PDF，或打印本程序面单。原位置：{place}</translation>
    </message>
    <message>
        <source>The printer can't be reached: {printer}</source>
        <translation>连不上打印机：{printer}</translation>
    </message>
    <message>
        <source>Switch it on, check cable and address. The system says: {reason}</source>
        <translation>请开机，检查线缆和地址。系统提示：{reason}</translation>
    </message>
    <message>
        <source>No paper: {printer}</source>
        <translation>打印机缺纸：{printer}</translation>
    </message>
    <message>
        <source>Put a roll in and close the printer, then print again</source>
        <translation>请装好面单纸、合上盖子，再重新打印</translation>
    </message>
    <message>
        <source>The printer is open: {printer}</source>
        <translation>打印机盖未关：{printer}</translation>
    </message>
    <message>
        <source>Close its cover, then print again</source>
        <translation>请合上盖子，再重新打印</translation>
    </message>
    <message>
        <source>The printer is paused: {printer}</source>
        <translation>打印机已暂停：{printer}</translation>
    </message>
    <message>
        <source>Press the button on the printer, then print again</source>
        <translation>请按打印机上的按键，再重新打印</translation>
    </message>
    <message>
        <source>The printer isn't ready: {printer}</source>
        <translation>打印机未就绪：{printer}</translation>
    </message>
    <message>
        <source>See to ribbon and jammed paper, then print again</source>
        <translation>请检查碳带和卡纸，再重新打印</translation>
    </message>
    <message>
        <source>The printer doesn't say how it is: {printer}</source>
        <translation>打印机不报告状态：{printer}</translation>
    </message>
    <message>
        <source>Check paper and cover. If it never answers, don't let it be asked (Settings)</source>
        <translation>请检查纸和盖子。若一直无应答，请在设置中关闭打印前检查</translation>
    </message>
    <message>
        <source>The driver doesn't know paper of {size} mm: {printer}</source>
        <translation>驱动程序没有 {size} 毫米纸张：{printer}</translation>
    </message>
    <message>
        <source>Add this size in the printer's settings, or choose another printer</source>
        <translation>请在打印机设置中添加此尺寸，或选择其他打印机</translation>
    </message>
    <message>
        <source>Photos can't be kept here</source>
        <translation>这里无法保存照片</translation>
    </message>
    <message>
        <source>This database stands in memory only. Open one that is a file</source>
        <translation>此数据库只在内存中。请打开保存为文件的数据库</translation>
    </message>
    <message>
        <source>This database is from a newer version ({program})</source>
        <translation>数据库来自更新的版本（{program}）</translation>
    </message>
    <message>
        <source>This program is {mine} and leaves it alone, so that nothing is spoilt. Best: install {program} again. Or go on with the back-up of {when} UTC, made before the update? {lost}. The newer database is kept.</source>
        <translation>本程序是 {mine} 版，为避免损坏，不会打开它。最好重新安装 {program} 版。或者改用更新前 {when}（UTC）的备份继续？{lost}。较新的数据库会保留。</translation>
    </message>
    <message>
        <source>This program is {mine} and leaves it alone, so that nothing is spoilt. Install {program} or a newer one again. File: {file}</source>
        <translation>本程序是 {mine} 版，为避免损坏，不会打开它。请重新安装 {program} 或更新的版本。文件：{file}</translation>
    </message>
    <message>
        <source>Not enough room on the disk</source>
        <translation>磁盘空间不够</translation>
    </message>
    <message>
        <source>{needed} MB are needed, {free} MB are free: {place}. Free some, or choose another place</source>
        <translation>需要 {needed} MB，只剩 {free} MB：{place}。请清理空间，或选择其他位置</translation>
    </message>
    <message>
        <source>{file} is from a newer version ({program})</source>
        <translation>{file} 来自更新的版本（{program}）</translation>
    </message>
    <message>
        <source>This program is {mine}. Install the newest version, then do it again</source>
        <translation>本程序是 {mine} 版。请安装最新版，再重试</translation>
    </message>
    <message>
        <source>The back-up is damaged: {file}</source>
        <translation>备份已损坏：{file}</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one</source>
        <translation>未作任何更改。请选择其他备份</translation>
    </message>
    <message>
        <source>The file is damaged or not whole: {file}</source>
        <translation>文件已损坏或不完整：{file}</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy it again, or take the shop along once more</source>
        <translation>未作任何更改。请重新复制文件，或重新迁出一次店铺数据</translation>
    </message>
    <message>
        <source>No shop is in this file: {file}</source>
        <translation>文件里没有店铺：{file}</translation>
    </message>
    <message>
        <source>Choose the one that was taken along: its name ends in .ozondesk</source>
        <translation>请选择迁出店铺数据时生成的文件：文件名以 .ozondesk 结尾</translation>
    </message>
    <message>
        <source>This database stands in memory only</source>
        <translation>此数据库只在内存中</translation>
    </message>
    <message>
        <source>Open one that is a file</source>
        <translation>请打开保存为文件的数据库</translation>
    </message>
    <message>
        <source>A notice can't be looked for there: {file}</source>
        <translation>无法从这里读取更新公告：{file}</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, or choose a file</source>
        <translation>请填写以 https:// 开头的地址，或选择文件</translation>
    </message>
    <message>
        <source>The update notice can't be read: {file}</source>
        <translation>无法读取更新公告：{file}</translation>
    </message>
    <message>
        <source>Check the address and the network. The system says: {reason}</source>
        <translation>请检查地址和网络。系统提示：{reason}</translation>
    </message>
    <message>
        <source>This is no update notice: {file}</source>
        <translation>不是更新公告：{file}</translation>
    </message>
    <message>
        <source>Check the address with whoever gave it to you. Nothing was fetched</source>
        <translation>请向提供地址的人核对。未下载任何内容</translation>
    </message>
    <message>
        <source>A window has this database open: {file}</source>
        <translation>此数据库正在窗口中打开：{file}</translation>
    </message>
    <message>
        <source>Close the desk, then do it again</source>
        <translation>请关闭程序，再重试</translation>
    </message>
</context>
<context>
    <name>urgencies</name>
    <message>
        <source>late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>无截止</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>(personal data)</source>
        <translation>（个人信息）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, domestic {number}</source>
        <translation>，国内 {number}</translation>
    </message>
    <message>
        <source>(wiped)</source>
        <translation>（已清除）</translation>
    </message>
    <message>
        <source>(owners see it)</source>
        <translation>（店主可见）</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>check digit right</source>
        <translation>校验位正确</translation>
    </message>
    <message>
        <source>shape known</source>
        <translation>格式已知</translation>
    </message>
    <message>
        <source>shape unknown: compare it with the receipt</source>
        <translation>格式未知：请与回单核对</translation>
    </message>
    <message>
        <source>choose the carrier: {carriers}</source>
        <translation>请选择承运商：{carriers}</translation>
    </message>
    <message>
        <source>check digit should be {expected}, is {found}: typo?</source>
        <translation>校验位应为 {expected}，实为 {found}：输错了？</translation>
    </message>
    <message>
        <source>the delivery method is {method_carrier}, this is {carrier}: Ozon counts that as an error</source>
        <translation>配送方式为 {method_carrier}，这是 {carrier}：Ozon 会计为错误</translation>
    </message>
    <message>
        <source>not a number of {carrier}; it fits {fits}</source>
        <translation>不是 {carrier} 的号码；符合 {fits}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>缺少号码</translation>
    </message>
    <message>
        <source>this is a posting number</source>
        <translation>这是发货号码</translation>
    </message>
    <message>
        <source>Excel has damaged this number: copy it as text</source>
        <translation>Excel 已损坏此号码：请以文本复制</translation>
    </message>
    <message>
        <source>spaces inside: type it without them</source>
        <translation>含空格：请去掉后输入</translation>
    </message>
    <message>
        <source>same number as {posting}, box {package}; each box needs its own</source>
        <translation>与 {posting} 的包裹 {package} 号码相同；每个包裹需要单独的号码</translation>
    </message>
    <message>
        <source>second number for this box; the first is {number}</source>
        <translation>此包裹的第二个号码；第一个是 {number}</translation>
    </message>
    <message>
        <source>no posting number</source>
        <translation>缺少发货号码</translation>
    </message>
    <message>
        <source>no such posting</source>
        <translation>没有此货件</translation>
    </message>
    <message>
        <source>posting cancelled</source>
        <translation>货件已取消</translation>
    </message>
    <message>
        <source>the posting has no box {package}</source>
        <translation>此货件没有包裹 {package}</translation>
    </message>
    <message>
        <source>{carrier} isn't on Ozon's list: {least} to {most} points each, {limit} suspend advertising, a deposit of {deposit} RUB may be frozen</source>
        <translation>{carrier} 不在 Ozon 白名单中：每次扣 {least} 至 {most} 分，满 {limit} 分暂停广告，可能冻结 {deposit} 卢布保证金</translation>
    </message>
    <message>
        <source>{carrier} isn't in the shop's list of carriers: nobody here knows it</source>
        <translation>{carrier} 不在店铺的承运商列表中：本程序不认识</translation>
    </message>
    <message>
        <source>{carrier} has no tracking: Ozon cancels</source>
        <translation>{carrier} 无物流追踪：Ozon 会取消</translation>
    </message>
    <message>
        <source>a placeholder: the box still counts as without a number</source>
        <translation>占位单号：包裹仍按缺号计算</translation>
    </message>
    <message>
        <source>domestic number only</source>
        <translation>仅有国内单号</translation>
    </message>
    <message>
        <source>the same as the domestic number</source>
        <translation>与国内单号相同</translation>
    </message>
    <message>
        <source>its domestic number is the tracking number of {posting}, box {package}</source>
        <translation>它的国内单号是 {posting} 的包裹 {package} 的追踪号码</translation>
    </message>
    <message>
        <source>this is a domestic number, that of {posting}, box {package}</source>
        <translation>这是国内单号，属于 {posting} 的包裹 {package}</translation>
    </message>
    <message>
        <source>given out of the pool to {posting}, box {package}</source>
        <translation>已从单号池发给 {posting} 的包裹 {package}</translation>
    </message>
    <message>
        <source>it had this number already</source>
        <translation>原本就是此号码</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>还没有号码</translation>
    </message>
    <message>
        <source>in the pool already</source>
        <translation>已在单号池中</translation>
    </message>
    <message>
        <source>the same number as in row {row}</source>
        <translation>与第 {row} 行号码相同</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Queue</source>
        <translation>订单队列</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发运</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Tell Ozon</source>
        <translation>告知 Ozon</translation>
    </message>
    <message>
        <source>Honest Sign codes</source>
        <translation>诚实标志码</translation>
    </message>
    <message>
        <source>Packers' days</source>
        <translation>打包员日报</translation>
    </message>
    <message>
        <source>Numbers for Ozon's cabinet</source>
        <translation>填到 Ozon 卖家后台的号码</translation>
    </message>
    <message>
        <source>What will go wrong next</source>
        <translation>风险预警</translation>
    </message>
    <message>
        <source>Late review</source>
        <translation>迟发复盘</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>{posting}: now its number</source>
        <translation>{posting}：请扫它的号码</translation>
    </message>
    <message>
        <source>{number}: now its box</source>
        <translation>{number}：请扫它的包裹</translation>
    </message>
    <message>
        <source>Entered: {number}</source>
        <translation>已填写：{number}</translation>
    </message>
    <message>
        <source>{posting} has this number already</source>
        <translation>{posting} 已是此号码</translation>
    </message>
    <message>
        <source>{number}: now every box that travels by it</source>
        <translation>{number}：请扫用它寄出的每个包裹</translation>
    </message>
    <message>
        <source>{posting} travels by {number}</source>
        <translation>{posting}：国内单号 {number}</translation>
    </message>
    <message>
        <source>No number yet: {posting}</source>
        <translation>还没有号码：{posting}</translation>
    </message>
    <message>
        <source>Taken back: {number}, {posting} has no number now</source>
        <translation>已撤回：{number}，{posting} 现在没有号码</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Working now: {name}</source>
        <translation>当前操作人：{name}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Box {package}/{boxes}: no number</source>
        <translation>包裹 {package}/{boxes}：没有号码</translation>
    </message>
    <message>
        <source>Box {package}/{boxes}: {number}</source>
        <translation>包裹 {package}/{boxes}：{number}</translation>
    </message>
    <message>
        <source>{carrier}</source>
        <translation>{carrier}</translation>
    </message>
    <message>
        <source>Scan each box of this bag</source>
        <translation>请扫这一袋中的每个包裹</translation>
    </message>
    <message>
        <source>Domestic number {number}. Another number begins the next bag</source>
        <translation>国内单号 {number}。扫另一个号码则开始下一袋</translation>
    </message>
    <message>
        <source>Scan the domestic number</source>
        <translation>请扫国内单号</translation>
    </message>
    <message>
        <source>Of the courier to the forwarder: one number, many boxes</source>
        <translation>寄往货代的快递单号：一个号码，多个包裹</translation>
    </message>
    <message>
        <source>{posting} has {number}: another one would take its place</source>
        <translation>{posting} 已有 {number}：再扫会替换它</translation>
    </message>
    <message>
        <source>Scan its number</source>
        <translation>请扫它的号码</translation>
    </message>
    <message>
        <source>Scan its box</source>
        <translation>请扫它的包裹</translation>
    </message>
    <message>
        <source>{number} waits for its box</source>
        <translation>{number} 等待对应的包裹</translation>
    </message>
    <message>
        <source>Scan a box</source>
        <translation>请扫包裹</translation>
    </message>
    <message>
        <source>Its label, or Ozon's; then its number, next</source>
        <translation>扫面单或 Ozon 面单；再扫号码，然后下一个</translation>
    </message>
    <message>
        <source>{posting}, box {place}</source>
        <translation>{posting}，包裹 {place}</translation>
    </message>
</context>
<context>
    <name>zone_sources</name>
    <message>
        <source>chosen</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>seen from the file</source>
        <translation>由文件识别</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>assumed, please check</source>
        <translation>默认值，请核对</translation>
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
        <translation>莫斯科</translation>
    </message>
    <message>
        <source>Kaliningrad</source>
        <translation>加里宁格勒</translation>
    </message>
    <message>
        <source>Samara</source>
        <translation>萨马拉</translation>
    </message>
    <message>
        <source>Volgograd</source>
        <translation>伏尔加格勒</translation>
    </message>
    <message>
        <source>Saratov</source>
        <translation>萨拉托夫</translation>
    </message>
    <message>
        <source>Minsk</source>
        <translation>明斯克</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>伊斯坦布尔</translation>
    </message>
    <message>
        <source>Yekaterinburg</source>
        <translation>叶卡捷琳堡</translation>
    </message>
    <message>
        <source>Omsk</source>
        <translation>鄂木斯克</translation>
    </message>
    <message>
        <source>Novosibirsk</source>
        <translation>新西伯利亚</translation>
    </message>
    <message>
        <source>Krasnoyarsk</source>
        <translation>克拉斯诺亚尔斯克</translation>
    </message>
    <message>
        <source>Irkutsk</source>
        <translation>伊尔库茨克</translation>
    </message>
    <message>
        <source>Yakutsk</source>
        <translation>雅库茨克</translation>
    </message>
    <message>
        <source>Vladivostok</source>
        <translation>符拉迪沃斯托克</translation>
    </message>
    <message>
        <source>Magadan</source>
        <translation>马加丹</translation>
    </message>
    <message>
        <source>Kamchatka</source>
        <translation>堪察加</translation>
    </message>
    <message>
        <source>Almaty</source>
        <translation>阿拉木图</translation>
    </message>
    <message>
        <source>Tashkent</source>
        <translation>塔什干</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Urumqi</source>
        <translation>乌鲁木齐</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
</context>
</TS>
